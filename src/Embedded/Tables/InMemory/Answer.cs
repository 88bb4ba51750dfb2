namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>What the service answers to one operation.</summary>
internal sealed record Answer(int Status)
{
    public static readonly Answer NoContent = new(204);

    public Refusal? Refusal { get; private init; }

    public StoredEntity? Entity { get; init; }

    public byte[]? Body { get; init; }

    public string ContentType { get; init; } = "application/json;odata=minimalmetadata;streaming=true;charset=utf-8";

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public static implicit operator Answer(Refusal refusal) =>
        new(refusal.Status) { Refusal = refusal, Body = AnswerJson.Error(refusal, null) };
}
