using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using CcmFlow.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Tests.Orchestrators;

/// <summary>
/// Reads the compiled orchestrators, and what of our own they call, for members that would differ between a run and its
/// replay: clocks, chance, threads, I/O (the list of microsoft/durabletask-dotnet's analyzers). Orchestrators are static, so the only
/// logger that they can have is the context's replay-safe one.
/// </summary>
public sealed class BannedMembersTests
{
    private static readonly string[] Banned =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.Guid::NewGuid", "System.Random::", "System.Threading.Thread::", "System.Threading.Tasks.Task::Delay", "System.Threading.Tasks.Task::Run",
        "System.Threading.Tasks.Task::Wait", "System.Threading.Tasks.Task::get_Result", "System.Threading.Tasks.Task`1::get_Result", "System.TimeProvider::",
        "System.Net.Http.", "System.IO.", "System.Environment::", "Azure.Data.Tables.", "System.Security.Cryptography.RandomNumberGenerator::",
        "System.Threading.Tasks.Task::ConfigureAwait", "System.Threading.Tasks.Task`1::ConfigureAwait",
    ];

    [Fact]
    public void Orchestrators_touch_nothing_that_a_replay_would_not_repeat()
    {
        using var reader = new CallReader(typeof(CcmFlowServices).Assembly);
        var orchestrators = typeof(CcmFlowServices).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance))
            .Where(m => m.GetParameters().Any(p => p.GetCustomAttribute<OrchestrationTriggerAttribute>() is not null)).ToList();
        Assert.True(orchestrators.Count >= 4, "The orchestrators were not found.");
        var found = orchestrators.SelectMany(o => reader.Reachable(o.DeclaringType!.FullName!)).Distinct()
            .Where(call => Banned.Any(b => call.Contains(b, StringComparison.Ordinal))).ToList();
        Assert.Empty(found);
    }

    [Fact]
    public void The_reader_finds_a_banned_member_where_there_is_one()
    {
        using var reader = new CallReader(typeof(BannedMembersTests).Assembly);
        var calls = reader.Reachable(typeof(Offender).FullName!);
        Assert.Contains(calls, c => c.Contains("System.Guid::NewGuid", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_orchestrator_lies_in_a_file_named_for_it()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(CcmFlow.Cli.Demo.WorkFolders.RepositoryRoot, "src")), "needs the sources");
        var files = Directory.GetFiles(Path.Combine(CcmFlow.Cli.Demo.WorkFolders.RepositoryRoot, "src", "CcmFlow.Functions"), "*.cs", SearchOption.AllDirectories);
        foreach (var file in files.Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && File.ReadAllText(f).Contains("[OrchestrationTrigger]", StringComparison.Ordinal)))
            Assert.EndsWith(".orchestration.cs", file, StringComparison.Ordinal);
    }

    private static class Offender
    {
        public static async Task<Guid> Run()
        {
            await Task.Yield();
            return Guid.NewGuid();
        }
    }

    /// <summary>The member references of a type's methods, its state machines and closures, and of the static types of the same assembly that it calls, but for the bodies of activities.</summary>
    private sealed class CallReader : IDisposable
    {
        private static readonly string[] Starters = ["StartAsync", "EnsureAsync", "TryRaiseAsync", "RaiseAsync"];
        private readonly MetadataReader metadata;
        private readonly PEReader image;
        private readonly Dictionary<string, TypeDefinitionHandle> types = [];

        public CallReader(Assembly assembly)
        {
            image = new PEReader(File.OpenRead(assembly.Location));
            metadata = image.GetMetadataReader();
            foreach (var handle in metadata.TypeDefinitions) types[Name(metadata.GetTypeDefinition(handle))] = handle;
        }

        public void Dispose() => image.Dispose();

        public IReadOnlySet<string> Reachable(string root)
        {
            var (calls, seen, open) = (new HashSet<string>(), new HashSet<string>(), new Queue<string>([root]));
            while (open.TryDequeue(out var type))
            {
                if (!seen.Add(type) || !types.TryGetValue(type, out var handle)) continue;
                var definition = metadata.GetTypeDefinition(handle);
                foreach (var nested in definition.GetNestedTypes().Select(n => Name(metadata.GetTypeDefinition(n))).Where(n => !Starters.Any(s => n.Contains($"<{s}>", StringComparison.Ordinal)))) open.Enqueue(nested);
                foreach (var method in definition.GetMethods().Select(metadata.GetMethodDefinition))
                {
                    if (method.RelativeVirtualAddress == 0 || IsActivityOrStarter(method)) continue;
                    foreach (var (owner, member) in Calls(image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!))
                    {
                        calls.Add($"{owner}::{member}");
                        if (IsOrchestratorSide(owner)) open.Enqueue(owner);
                    }
                }
            }
            return calls;
        }

        /// <summary>What runs outside an orchestrator: an activity's Run, and starters that take a DurableTaskClient.</summary>
        private bool IsActivityOrStarter(MethodDefinition method)
        {
            var name = metadata.GetString(method.Name);
            return Starters.Contains(name) || (name == "Run" && (method.Attributes & MethodAttributes.Static) == 0);
        }

        private bool IsOrchestratorSide(string owner) =>
            types.TryGetValue(owner, out var handle) && (metadata.GetTypeDefinition(handle).Attributes & (TypeAttributes.Abstract | TypeAttributes.Sealed)) == (TypeAttributes.Abstract | TypeAttributes.Sealed)
            || owner.EndsWith(".SignalWait", StringComparison.Ordinal);

        private IEnumerable<(string Owner, string Member)> Calls(byte[] il)
        {
            // call, callvirt, newobj, ldftn: a token of four bytes follows. Any four bytes that look like one only widen the search.
            for (var i = 0; i + 4 < il.Length; i++)
            {
                if (il[i] is not (0x28 or 0x6F or 0x73) && !(il[i] == 0x06 && i > 0 && il[i - 1] == 0xFE)) continue;
                var token = BitConverter.ToInt32(il, i + 1);
                var (table, row) = (token >>> 24, token & 0xFFFFFF);
                if (table == 0x2B && row <= metadata.GetTableRowCount(TableIndex.MethodSpec) && row > 0)
                {
                    var spec = metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row));
                    token = MetadataTokens.GetToken(spec.Method);
                    (table, row) = (token >>> 24, token & 0xFFFFFF);
                }
                if (table == 0x0A && row > 0 && row <= metadata.GetTableRowCount(TableIndex.MemberRef))
                {
                    var member = metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(row));
                    yield return (Owner(member.Parent), metadata.GetString(member.Name));
                }
                else if (table == 0x06 && row > 0 && row <= metadata.GetTableRowCount(TableIndex.MethodDef))
                {
                    var method = metadata.GetMethodDefinition(MetadataTokens.MethodDefinitionHandle(row));
                    yield return (Name(metadata.GetTypeDefinition(method.GetDeclaringType())), metadata.GetString(method.Name));
                }
            }
        }

        private string Owner(EntityHandle parent) => parent.Kind switch
        {
            HandleKind.TypeReference => Name(metadata.GetTypeReference((TypeReferenceHandle)parent)),
            HandleKind.TypeDefinition => Name(metadata.GetTypeDefinition((TypeDefinitionHandle)parent)),
            HandleKind.TypeSpecification => metadata.GetTypeSpecification((TypeSpecificationHandle)parent).DecodeSignature(new NameProvider(this), null),
            _ => "",
        };

        private string Name(TypeDefinition type) => type.GetDeclaringType() is { IsNil: false } outer
            ? $"{Name(metadata.GetTypeDefinition(outer))}+{metadata.GetString(type.Name)}"
            : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";

        private string Name(TypeReference type) => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";

        private sealed class NameProvider(CallReader owner) : ISignatureTypeProvider<string, object?>
        {
            public string GetArrayType(string elementType, ArrayShape shape) => elementType;
            public string GetByReferenceType(string elementType) => elementType;
            public string GetFunctionPointerType(MethodSignature<string> signature) => "";
            public string GetGenericInstantiation(string genericType, System.Collections.Immutable.ImmutableArray<string> typeArguments) => genericType;
            public string GetGenericMethodParameter(object? genericContext, int index) => "";
            public string GetGenericTypeParameter(object? genericContext, int index) => "";
            public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;
            public string GetPinnedType(string elementType) => elementType;
            public string GetPointerType(string elementType) => elementType;
            public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();
            public string GetSZArrayType(string elementType) => elementType;
            public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => owner.Name(reader.GetTypeDefinition(handle));
            public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => owner.Name(reader.GetTypeReference(handle));
            public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => "";
        }
    }
}
