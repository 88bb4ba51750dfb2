namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>271: what a payer has of one member.</summary>
/// <param name="Traces">TRN02 of the subscriber: ours is among them.</param>
/// <param name="Payer">NM1*PR of 2100A.</param>
/// <param name="MemberId">NM109.</param>
/// <param name="Rejections">AAA03 of any level: 72 member id, 75 not found, 71 birth date, 42 try later…</param>
/// <param name="Benefits">Each EB.</param>
public sealed record EligibilityAnswer(
    InboundSource Source, int Position, IReadOnlyList<string> Traces, string Payer, string? MemberId, IReadOnlyList<string> Rejections,
    IReadOnlyList<EligibilityBenefit> Benefits) : InboundItem(Source, Position);

/// <param name="Information">EB01: 1 active, 6 inactive, A coinsurance, B copayment, C deductible, R other payer, X hospice or home health…</param>
/// <param name="ServiceTypes">EB03, e.g. 30 whole plan, 98 office visit, 45 hospice.</param>
/// <param name="Insurance">EB04: MA and MB Medicare A and B, HN Medicare Advantage, QM QMB, 12 to 47 Medicare secondary…</param>
/// <param name="TimePeriod">EB06: 23 calendar year, 29 remaining.</param>
/// <param name="Amount">EB07.</param>
/// <param name="Percent">EB08, 0.2 is 20 %.</param>
/// <param name="Periods">Each DTP with its qualifier; of one day the last is open.</param>
/// <param name="Entity">The plan or payer of loop 2120.</param>
/// <param name="References">REF of the benefit, e.g. 18 = plan number.</param>
/// <param name="Messages">MSG.</param>
public sealed record EligibilityBenefit(
    string Information, IReadOnlyList<string> ServiceTypes, string Insurance, string TimePeriod, decimal? Amount, decimal? Percent,
    IReadOnlyList<BenefitPeriod> Periods, ForwardedTo? Entity, IReadOnlyList<BenefitReference> References, IReadOnlyList<string> Messages)
{
    /// <summary>Without a period it holds; a single date begins one that is open.</summary>
    public bool HoldsOn(DateOnly day) => Periods.Count == 0 || Periods.Any(period => period.First <= day && (period.Last is not { } last || day <= last));
}

/// <param name="Qualifier">DTP01: 291 plan, 307 eligibility, 346 plan begin, 292 benefit, 193 period start…</param>
/// <param name="Last">Null while it is open.</param>
public sealed record BenefitPeriod(string Qualifier, DateOnly First, DateOnly? Last);

public sealed record BenefitReference(string Qualifier, string Value);
