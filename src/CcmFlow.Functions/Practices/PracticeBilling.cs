using CcmFlow.Rules.Billing;

namespace CcmFlow.Functions.Practices;

/// <summary>What a claim says of the practice, and where claims go.</summary>
public sealed record PracticeBilling
{
    public required string LegalName { get; init; }
    public required string Npi { get; init; }

    /// <summary>EIN, nine digits.</summary>
    public required string TaxId { get; init; }
    public required string Taxonomy { get; init; }
    public required string Street { get; init; }
    public required string City { get; init; }
    public required string State { get; init; }

    /// <summary>Nine digits: 2010AA takes no ZIP without its +4.</summary>
    public required string Zip { get; init; }

    public required string PractitionerLastName { get; init; }
    public required string PractitionerFirstName { get; init; }
    public required string PractitionerNpi { get; init; }
    public required string PractitionerTaxonomy { get; init; }

    /// <summary>Rural health clinics and federally qualified health centers are paid national amounts and had their own code until mid 2025.</summary>
    public PracticeType Type { get; init; }

    /// <summary>Which family is billed when both staff and practitioner reached a threshold.</summary>
    public BillingChoice Choice { get; init; }

    /// <summary>Where the rule text is silent.</summary>
    public BillingPolicy Policy { get; init; } = BillingPolicy.Default;

    /// <summary>CMS place of service: 11 office, 19 or 22 hospital outpatient (facility price); null for the usual one of its kind.</summary>
    public string? PlaceOfService { get; init; }

    /// <summary>Medicare locality, e.g. carrier 14212 locality 01; null prices at the national amount.</summary>
    public string? Carrier { get; init; }
    public string? Locality { get; init; }

    public required string SubmitterId { get; init; }
    public required string ContactName { get; init; }

    /// <summary>Ten digits.</summary>
    public required string ContactPhone { get; init; }
    public required string ReceiverId { get; init; }
    public required string ReceiverName { get; init; }

    public required string MedicarePayerId { get; init; }
    public required string MedicarePayerName { get; init; }

    /// <summary>Clearinghouse's payer id by the plan's name, for plans other than Medicare Part B. A claim for a plan that is not here is held.</summary>
    public IReadOnlyDictionary<string, string> PlanPayerIds { get; init; } = new Dictionary<string, string>();

    /// <summary>What plans want otherwise than usual, by the plan's name.</summary>
    public IReadOnlyDictionary<string, PlanSettings> Plans { get; init; } = new Dictionary<string, PlanSettings>();

    /// <summary>Null: the plan wants nothing special.</summary>
    public PlanSettings? PlanNamed(string name) => Plans.GetValueOrDefault(name);

    /// <summary>The practice's own fee a unit, by code: what it charges, not what Medicare allows.</summary>
    public required IReadOnlyDictionary<string, decimal> Fees { get; init; }
}
