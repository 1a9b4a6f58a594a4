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
          .definedBy("..shared..")
          .layer("access")
          .definedBy("..access..")
          .layer("history")
          .definedBy("..history..")
          .layer("assessment")
          .definedBy("..assessment..")
          .layer("organisation")
          .definedBy("..organisation..")
          .layer("pledge")
          .definedBy("..pledge..")
          .layer("facts")
          .definedBy("..activity..", "..kpi..")
          .layer("edges")
          .definedBy("..drafting..", "..exchange..", "..membership..", "..outlet..")
          .whereLayer("edges")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("facts")
          .mayOnlyBeAccessedByLayers("edges")
          .whereLayer("pledge")
          .mayOnlyBeAccessedByLayers("facts", "edges")
          .whereLayer("organisation")
          .mayOnlyBeAccessedByLayers("pledge", "facts", "edges")
          .whereLayer("history")
          .mayOnlyBeAccessedByLayers("organisation", "pledge", "facts", "edges")
          .whereLayer("access")
          .mayOnlyBeAccessedByLayers("history", "organisation", "pledge", "facts", "edges");

  @ArchTest
  static final ArchRule roomsDoNotDependOnEachOtherInCircles =
      slices().matching("se.lofteskollen.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theAssessmentIsPlainJava =
      classes()
          .that()
          .resideInAPackage("..assessment..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("..assessment..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule theAssessmentHasNoClock =
      noClasses()
          .that()
          .resideInAPackage("..assessment..")
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
