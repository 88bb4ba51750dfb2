namespace CcmFlow.Rules.Billing;

/// <summary>What a practice must have to bill CCM (CMS CCM FAQ 2022; First Coast; 42 CFR 410.26(b)(5)).</summary>
/// <param name="Type">Kind of practice.</param>
/// <param name="CertifiedEhr">Structured recording with certified EHR technology.</param>
/// <param name="Access247">Urgent needs reach a clinician at any hour.</param>
/// <param name="GeneralSupervision">Clinical staff work under general supervision of the billing practitioner.</param>
/// <param name="PlaceOfService">CMS place of service code that the practice bills under; null for the usual one of its kind.</param>
public sealed record PracticeFacts(
    PracticeType Type = PracticeType.Office, bool CertifiedEhr = true, bool Access247 = true, bool GeneralSupervision = true, string? PlaceOfService = null);
