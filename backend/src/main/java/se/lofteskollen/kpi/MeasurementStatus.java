package se.lofteskollen.kpi;

/** Whether the source may still change the value. */
public enum MeasurementStatus {
  PRELIMINARY,
  FINAL
}
