using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

public sealed class HttpTriggerAttribute : TriggerBindingAttribute
{
    public HttpTriggerAttribute()
        : this(AuthorizationLevel.Function)
    {
    }

    public HttpTriggerAttribute(AuthorizationLevel authLevel) => AuthLevel = authLevel;

    public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods)
    {
        AuthLevel = authLevel;
        Methods = methods;
    }

    // As in the SDK: this constructor leaves the level at its default, which is Anonymous.
    public HttpTriggerAttribute(params string[] methods) => Methods = methods;

    /// <summary>The route under the prefix of host.json; the function's name when null.</summary>
    public string? Route { get; set; }

    /// <summary>The accepted HTTP methods; all when null.</summary>
    public string[]? Methods { get; }

    public AuthorizationLevel AuthLevel { get; }
}
