namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>What the service answers to one operation.</summary>
internal sealed record Answer(int Status)
{
    public static readonly Answer NoContent = new(204);

    public Refusal? Refusal { get; private init; }

    public StoredEntity? Entity { get; init; }

    public byte[]? Body { get; init; }

    public string ContentType { get; init; } = "application/json;odata=minimalmetadata;streaming=true;charset=utf-8";

    /// <summary>A JSON body in the form that was asked for.</summary>
    public static Answer Json(int status, byte[] body, AnswerFormat format) => new(status) { Body = body, ContentType = format.ContentType };

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public static implicit operator Answer(Refusal refusal) =>
        new(refusal.Status) { Refusal = refusal, Body = AnswerJson.Error(refusal, null) };
}
