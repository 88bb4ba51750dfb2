namespace CcmFlow.Cli.Carrier;

/// <summary>The query of Twilio's message list. Dates are days in UTC, and days of sending, as there.</summary>
internal sealed record MessageFilter(string? From, string? To, DateOnly? On, DateOnly? NotAfter, DateOnly? NotBefore)
{
    public bool Matches(MessageEntry message)
    {
        if (From is not null && message.From != From) return false;
        if (To is not null && message.To != To) return false;
        var day = DateOnly.FromDateTime((message.SentAt ?? message.At).UtcDateTime);
        return (On is null || day == On) && (NotAfter is null || day <= NotAfter) && (NotBefore is null || day >= NotBefore);
    }
}
