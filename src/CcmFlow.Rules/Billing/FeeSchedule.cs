using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Billing;

/// <summary>
/// Medicare Physician Fee Schedule of one year (CMS PPRRVU and GPCI files). Amounts are US dollars, 100 % of the allowed amount, before sequestration.
/// </summary>
public sealed class FeeSchedule
{
    private FeeSchedule(int year) => Year = year;

    public int Year { get; }

    /// <summary>What to call the prices, for example "Medicare fee schedule 2026 (RVU26C released 2026-06-30)".</summary>
    public string Label => throw new NotImplementedException();

    public IReadOnlyList<Locality> Localities => throw new NotImplementedException();

    /// <summary>The schedule of the month's year; null when that year is not on file.</summary>
    public static FeeSchedule? InForce(ServiceMonth month) => throw new NotImplementedException();

    /// <summary>The schedule in force, or the one of the nearest year (the later of two equally near); its label says which.</summary>
    public static LabelledFeeSchedule Nearest(ServiceMonth month) => throw new NotImplementedException();

    /// <summary>
    /// (work RVU x work GPCI + PE RVU x PE GPCI + MP RVU x MP GPCI) x conversion factor, rounded to the cent at the end.
    /// </summary>
    /// <param name="code">CPT or HCPCS code.</param>
    /// <param name="locality">Null for the national amount.</param>
    /// <param name="facility">The service is billed at a facility place of service.</param>
    /// <param name="qp">The practitioner is a qualifying APM participant (own conversion factor from 2026 on).</param>
    /// <returns>Null when the code is not on the schedule.</returns>
    public decimal? Allowed(string code, Locality? locality = null, bool facility = false, bool qp = false) => throw new NotImplementedException();

    /// <summary>The locality of a ZIP code; only Massachusetts is on file. Null when unknown.</summary>
    public Locality? LocalityOfZip(string zip) => throw new NotImplementedException();
}
