using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.DurableTask.Hosting;

/// <summary>The builders of one service collection by name; kept in the collection itself.</summary>
internal sealed class NamedBuilders<TBuilder>(Func<string, TBuilder> create)
{
    private readonly Dictionary<string, TBuilder> builders = new(StringComparer.Ordinal);

    public static NamedBuilders<TBuilder> Of(IServiceCollection services, Func<string, TBuilder> create)
    {
        if (services.FirstOrDefault(s => s.ServiceType == typeof(NamedBuilders<TBuilder>))?.ImplementationInstance is NamedBuilders<TBuilder> known)
            return known;
        var builders = new NamedBuilders<TBuilder>(create);
        services.AddSingleton(builders);
        return builders;
    }

    public TBuilder GetOrAdd(string name, out bool added)
    {
        added = !builders.TryGetValue(name, out var builder);
        return added ? builders[name] = create(name) : builder!;
    }
}
