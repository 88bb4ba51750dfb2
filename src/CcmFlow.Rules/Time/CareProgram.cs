namespace CcmFlow.Rules.Time;

/// <summary>The program for which minutes were logged. A minute belongs to one program only (CMS CCM FAQ 2022).</summary>
public enum CareProgram
{
    Ccm,
    Rpm,
    Rtm,
    Tcm,
    Bhi,
    CoCm,
    Pcm,
    Chi,
    Pin,
    Other,
}
