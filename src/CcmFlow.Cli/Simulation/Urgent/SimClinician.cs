using System.Globalization;

namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>Somebody on call: asleep or awake, quick or slow, clear or not in what they write.</summary>
internal sealed class SimClinician(string id, Random random)
{
    private readonly bool sleepsDeeply = random.NextDouble() < 0.25;
    private readonly double quick = 20 + (random.NextDouble() * 120);

    public string Id { get; } = id;

    /// <summary>Once answered STOP: carriers take no text for this phone.</summary>
    public bool OptedOut { get; } = random.NextDouble() < 0.04;

    /// <summary>What is texted back to a page, and after how long; null: nothing.</summary>
    public (string Text, TimeSpan After)? ToPage(string code, IReadOnlyList<string> otherCodes)
    {
        if (sleepsDeeply ? random.NextDouble() < 0.85 : random.NextDouble() < 0.25) return null;
        var after = TimeSpan.FromSeconds(5 - (quick * Math.Log(1 - random.NextDouble())));
        var text = random.NextDouble() switch
        {
            < 0.60 => $"ack {code}",
            < 0.70 => $"1 {code.ToLowerInvariant()}",
            < 0.76 => "ack",
            < 0.82 => $"pass {code}",
            < 0.88 => "ok",
            < 0.91 => $"who is {code}?",
            < 0.94 => "thx",
            _ => $"ack {(otherCodes.Count > 0 ? otherCodes[random.Next(otherCodes.Count)] : "Z9")}",
        };
        return (text, after);
    }

    /// <summary>After the case was taken; null: it is forgotten.</summary>
    public (string Text, TimeSpan After)? ToTaken(string code) => random.NextDouble() < 0.85 ? (Done(code), TimeSpan.FromMinutes(4 + (random.NextDouble() * 22))) : null;

    public (string Text, TimeSpan After)? ToOutcomeQuestion(string code) => random.NextDouble() < 0.7 ? (Done(code), TimeSpan.FromSeconds(20 + random.Next(300))) : null;

    /// <summary>The key that is pressed when the phone rings, and after how long; null: nobody picks up, a mailbox does, or nothing is pressed.</summary>
    public (char Key, TimeSpan After)? ToCall()
    {
        if (random.NextDouble() < (sleepsDeeply ? 0.75 : 0.35)) return null;
        var after = TimeSpan.FromSeconds(6 + random.Next(24));
        return random.NextDouble() switch
        {
            < 0.85 => ('4', after),
            < 0.93 => ('5', after),
            _ => null,
        };
    }

    private string Done(string code) => string.Create(CultureInfo.InvariantCulture, $"done {code} {3 + random.Next(20)}");
}
