package se.lofteskollen.contract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code PageViewActivityRecordView} or {@code CursorPageActivityRecordView} is called {@code
 * ActivityRecordPage} in the contract.
 */
final class SchemaNames {
  private static final Pattern PAGE = Pattern.compile("(?:PageView|CursorPage)(\\w+?)(?:View)?");

  String of(String name) {
    Matcher page = PAGE.matcher(name);
    return page.matches() ? page.group(1) + "Page" : name;
  }

  String reference(String reference) {
    int slash = reference.lastIndexOf('/');
    return reference.substring(0, slash + 1) + of(reference.substring(slash + 1));
  }
}
