/** Every figure of a publication as rows: JSON, CSV and XLSX, and what each of them means. */
@NullMarked
package se.lofteskollen.outlet.figures;

import org.jspecify.annotations.NullMarked;
