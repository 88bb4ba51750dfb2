namespace CcmFlow.Cli.Demo;

/// <summary>One text of the run.</summary>
/// <param name="At">When the carrier took it, with the offset of the person's zone.</param>
/// <param name="Direction">out (to a person) or in.</param>
/// <param name="Party">patient or staff.</param>
/// <param name="Person">Patient or staff id.</param>
/// <param name="Class">Of an outbound text: Routine (daytime only), Reply (answers the person's own text), Safety, Page.</param>
public sealed record TranscriptLine(
    DateTimeOffset At, string Direction, string Party, string Practice, string Person, string Phone, string? Class, string? Template, string Body, string Status, int Segments);
