using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;

namespace CcmFlow.Functions.Messaging;

/// <summary>The short address of a practice's page that tells all of what CCM is and costs. The same for every patient, so it says nothing of any.</summary>
public sealed class DisclosureLinks(CcmFlowSettings settings)
{
    public string For(Practice practice) => new Uri(settings.PublicBaseUrl, $"api/p/{practice.Id}").ToString();
}
