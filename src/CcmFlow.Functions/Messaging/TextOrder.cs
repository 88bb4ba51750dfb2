using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Messaging;

/// <summary>An order to text somebody; ids only, since it stands in orchestration history.</summary>
/// <param name="Key">Names this text once and for all within its place: a second order with it sends nothing.</param>
public sealed record TextOrder(string Practice, TextClass Class, TextTemplate Template, string Key)
{
    public string? Patient { get; init; }

    /// <summary>The patient-month it belongs to; null for staff.</summary>
    public ServiceMonth? Month { get; init; }
    public string? Staff { get; init; }

    /// <summary>Answers this received text, whose sender is nobody that the roster knows.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>The language of an answer to somebody whom the roster does not know, or not for sure.</summary>
    public string? Language { get; init; }

    /// <summary>The urgent need it belongs to, for staff.</summary>
    public string? Need { get; init; }
    public string? CaseCode { get; init; }
    public int? Minutes { get; init; }

    /// <summary>Six digits. Never part of an orchestration's history: such an order is sent where it is made.</summary>
    public string? OneTimeCode { get; init; }
    public int Round { get; init; }
    public int Step { get; init; }

    /// <summary>From 2 on: the ones before did not arrive. Each has its own row in the outbox.</summary>
    public int Attempt { get; init; } = 1;

    /// <summary>Which carrier takes it; pages and safety texts fall back to the second one.</summary>
    public CarrierChoice Over { get; init; }

    public static TextOrder ToPatient(TextClass kind, TextTemplate template, string practice, string patient, ServiceMonth month, string key) =>
        new(practice, kind, template, key) { Patient = patient, Month = month };

    public OutboxRef Place() => Patient is not null
        ? new OutboxRef(OutboxTable.PatientMonths, $"{Practice}|{Patient}|{Month}", $"t|{Key}{Version}")
        : new OutboxRef(OutboxTable.Needs, Practice, $"t|{Need ?? ReplyTo}|{Key}{Version}");

    private string Version => (Attempt, Over) switch
    {
        (1, CarrierChoice.First) => "",
        (_, CarrierChoice.First) => $"~{Attempt}",
        _ => $"~{Attempt}.second",
    };
}
