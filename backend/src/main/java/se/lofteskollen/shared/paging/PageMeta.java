package se.lofteskollen.shared.paging;

/** Where in the whole list a page lies. */
public record PageMeta(long totalRecords, int page, int limit, int count) {}
