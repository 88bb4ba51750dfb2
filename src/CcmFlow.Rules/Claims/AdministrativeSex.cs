namespace CcmFlow.Rules.Claims;

/// <summary>DMG03. <see cref="Unknown"/> is a legal answer; <see cref="NotGiven"/> is a gap.</summary>
public enum AdministrativeSex
{
    NotGiven,
    Female,
    Male,
    Unknown,
}
