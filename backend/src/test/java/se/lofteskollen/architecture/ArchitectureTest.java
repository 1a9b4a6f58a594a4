package se.lofteskollen.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;

/** The rooms of the house and who may enter which: docs/architecture.md. */
@AnalyzeClasses(packages = "se.lofteskollen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule dependenciesRunOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("shared")
          .definedBy("se.lofteskollen.shared..")
          .layer("access")
          .definedBy("se.lofteskollen.access..")
          .layer("history")
          .definedBy("se.lofteskollen.history..")
          .layer("assessment")
          .definedBy("se.lofteskollen.assessment..")
          .layer("organisation")
          .definedBy("se.lofteskollen.organisation..")
          .layer("pledge")
          .definedBy("se.lofteskollen.pledge..")
          .layer("facts")
          .definedBy("se.lofteskollen.activity..", "se.lofteskollen.kpi..")
          .layer("overview")
          .definedBy("se.lofteskollen.overview..")
          .layer("followup")
          .definedBy("se.lofteskollen.followup..")
          .layer("edges")
          .definedBy(
              "se.lofteskollen.drafting..",
              "se.lofteskollen.exchange..",
              "se.lofteskollen.membership..",
              "se.lofteskollen.notification..",
              "se.lofteskollen.outlet..")
          .whereLayer("edges")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("followup")
          .mayOnlyBeAccessedByLayers("edges")
          .whereLayer("overview")
          .mayOnlyBeAccessedByLayers("followup", "edges")
          .whereLayer("facts")
          .mayOnlyBeAccessedByLayers("overview", "followup", "edges")
          .whereLayer("pledge")
          .mayOnlyBeAccessedByLayers("facts", "overview", "followup", "edges")
          .whereLayer("organisation")
          .mayOnlyBeAccessedByLayers("pledge", "facts", "overview", "followup", "edges")
          .whereLayer("history")
          .mayOnlyBeAccessedByLayers(
              "organisation", "pledge", "facts", "overview", "followup", "edges")
          .whereLayer("access")
          .mayOnlyBeAccessedByLayers(
              "history", "organisation", "pledge", "facts", "overview", "followup", "edges");

  @ArchTest
  static final ArchRule roomsDoNotDependOnEachOtherInCircles =
      slices().matching("se.lofteskollen.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theAssessmentIsPlainJava =
      classes()
          .that()
          .resideInAPackage("se.lofteskollen.assessment..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "se.lofteskollen.assessment..",
              "java..",
              "org.jspecify..",
              "org.apache.commons.statistics..");

  @ArchTest
  static final ArchRule theVoiceKnowsNothingButHowToSay =
      classes()
          .that()
          .resideInAPackage("se.lofteskollen.voice..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "se.lofteskollen.voice..",
              "se.lofteskollen.assessment.wording..",
              "java..",
              "com.ibm.icu..",
              "com.fasterxml.jackson..",
              "jakarta.enterprise.inject..",
              "jakarta.inject..",
              "org.eclipse.microprofile.openapi..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule onlyTheVoiceMakesWordsOfMessages =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.lofteskollen.voice..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.ibm.icu..");

  @ArchTest
  static final ArchRule roomsOfTheAssessmentDoNotDependOnEachOtherInCircles =
      slices().matching("se.lofteskollen.assessment.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule whatIsKeptOfAPublicationKnowsNoViewOfTheDay =
      classes()
          .that()
          .resideInAPackage("se.lofteskollen.followup.snapshot..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "se.lofteskollen.followup.snapshot..",
              "se.lofteskollen.shared..",
              "java..",
              "org.jspecify..",
              "org.eclipse.microprofile.openapi.annotations..",
              "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule outletsReadTheNewestFormOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.lofteskollen.followup.snapshot..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("se.lofteskollen.followup.snapshot.v1..");

  @ArchTest
  static final ArchRule theAssessmentHasNoClock =
      noClasses()
          .that()
          .resideInAPackage("se.lofteskollen.assessment..")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule entitiesStayHome =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule repositoriesStayHome =
      classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

  @ArchTest
  static final ArchRule onlyServicesAreTransactional =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Service")
          .and()
          .haveSimpleNameNotEndingWith("Import")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Transactional.class);

  @ArchTest
  static final ArchRule servicesKnowNoHttp =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Service")
          .or()
          .haveSimpleNameEndingWith("Repository")
          .or()
          .areAnnotatedWith(Entity.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..");

  @ArchTest
  static final ArchRule onlyResourcesHavePaths =
      classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");
}
