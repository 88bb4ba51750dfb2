using System.Diagnostics;
using System.Text.Json;

namespace CcmFlow.Bench;

/// <summary>A figure is a line of JSON on standard output.</summary>
internal static class Figures
{
    public static void Write(object figure) => Console.WriteLine(JsonSerializer.Serialize(figure));

    public static TimeSpan Cpu => Process.GetCurrentProcess().TotalProcessorTime;

    /// <summary>Milliseconds below which that part of the sample lies.</summary>
    public static double Percentile(double[] sorted, double part) =>
        sorted.Length == 0 ? 0 : Math.Round(sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))], 3);
}
