using Microsoft.Azure.Functions.Worker.Builder;

namespace CcmFlow.Embedded.Functions;

public static class EmbeddedFunctionsBuilderExtensions
{
    /// <summary>Changes how the embedded host runs; applied in the order of the calls.</summary>
    public static FunctionsApplicationBuilder UseEmbedded(this FunctionsApplicationBuilder b, Action<EmbeddedFunctionsOptions> configure)
    {
        b.Embedded.Add(configure);
        return b;
    }
}
