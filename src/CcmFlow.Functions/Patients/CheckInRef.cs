namespace CcmFlow.Functions.Patients;

/// <summary>A check-in that was sent: the key of its text in the outbox and the service month (yyyy-MM) that it belongs to.</summary>
public sealed record CheckInRef(string Month, string Key)
{
    /// <summary>As it stands in a column.</summary>
    public override string ToString() => $"{Month}|{Key}";

    public static CheckInRef? Parse(string? text) => text?.Split('|') is [var month, var key] ? new CheckInRef(month, key) : null;
}
