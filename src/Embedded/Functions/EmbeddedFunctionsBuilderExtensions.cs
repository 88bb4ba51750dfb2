using Microsoft.Azure.Functions.Worker.Builder;

namespace CcmFlow.Embedded.Functions;

public static class EmbeddedFunctionsBuilderExtensions
{
    /// <summary>Changes how the embedded host runs; the last call wins.</summary>
    public static FunctionsApplicationBuilder UseEmbedded(this FunctionsApplicationBuilder b, Action<EmbeddedFunctionsOptions> configure)
    {
        configure(b.Embedded);
        return b;
    }
}
