namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>What a run measured, in seconds, and what it found broken.</summary>
public sealed class UrgentFigures
{
    public int Cases { get; set; }
    public int Acknowledged { get; set; }
    public int HandedOver { get; set; }
    public int Kills { get; set; }
    public int LostAndFound { get; set; }
    public int Texts { get; set; }

    /// <summary>From the patient's text at our door to the first page at a carrier.</summary>
    public List<double> FirstPage { get; } = [];

    /// <summary>The same, where the process lived, one carrier was there and somebody was on call.</summary>
    public List<double> FirstPageUndisturbed { get; } = [];

    /// <summary>From a first page that was not answered to a page by another way or to another person.</summary>
    public List<double> Failover { get; } = [];

    /// <summary>From the patient's text at our door to the acknowledgement.</summary>
    public List<double> Acknowledgement { get; } = [];

    /// <summary>From the loss of a case's orchestration to its being found.</summary>
    public List<double> Found { get; } = [];

    /// <summary>Each names the property and the seed that shows it.</summary>
    public List<string> Violations { get; } = [];

    /// <summary>NaN when nothing was measured.</summary>
    public static double Percentile(IReadOnlyList<double> values, double share)
    {
        if (values.Count == 0) return double.NaN;
        var sorted = values.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)];
    }
}
