/// The trace that the work of a task belongs to.
public enum TraceContext {
  /// The X-Ray header of what called this program (`Root=…;Parent=…;Sampled=1`); nil outside a trace.
  /// https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader
  @TaskLocal public static var header: TraceHeader?
}
