package se.lofteskollen.outlet.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows under headings.
 *
 * @param fields headings for programs
 * @param titles headings for people, in the first language
 * @param rows as many cells as there are headings: String, BigDecimal, LocalDate, Boolean or null
 */
record Table(List<String> fields, List<String> titles, List<List<@Nullable Object>> rows) {}
