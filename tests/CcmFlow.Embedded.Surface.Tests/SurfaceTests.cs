using System.Reflection;
using System.Reflection.Emit;

namespace CcmFlow.Embedded.Surface.Tests;

public sealed class SurfaceTests
{
    [Theory]
    [InlineData("CcmFlow.Embedded.Functions")]
    [InlineData("CcmFlow.Embedded.DurableTask")]
    [InlineData("CcmFlow.Embedded.Tables")]
    [InlineData("CcmFlow.Embedded.Sms")]
    public void Embedded_assembly_shows_only_what_the_real_packages_have(string assembly)
    {
        var listing = ApiListing.Of(Assembly.Load(assembly));

        Assert.NotEmpty(listing);
        var differences = ApiManifest.ReadAll().Differences(listing);
        Assert.True(differences.Count == 0, $"{assembly} differs from the real packages:\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void Made_up_member_of_a_real_type_is_named()
    {
        var madeUp = Define("Azure.Communication.Sms.SmsSendResult", type =>
            type.DefineMethod("Resend", MethodAttributes.Public, typeof(int), [typeof(string)]).GetILGenerator().ThrowException(typeof(NotSupportedException)));

        Assert.Contains(
            "extra member: Method System.Int32 Azure.Communication.Sms.SmsSendResult.Resend(System.String )",
            ApiManifest.ReadAll().Differences(ApiListing.Of([madeUp])));
    }

    [Fact]
    public void Made_up_type_in_a_namespace_of_an_SDK_is_named()
    {
        var madeUp = Define("Twilio.Types.MadeUp");

        Assert.Equal(["extra type: Type class Twilio.Types.MadeUp"], ApiManifest.ReadAll().Differences(ApiListing.Of([madeUp])));
    }

    [Fact]
    public void Type_of_another_kind_is_named()
    {
        var madeUp = Define("Twilio.Types.PhoneNumber");

        var difference = Assert.Single(
            ApiManifest.ReadAll().Differences(ApiListing.Of([madeUp])), difference => difference.StartsWith("other type", StringComparison.Ordinal));
        Assert.Contains("real: Type class Twilio.Types.PhoneNumber : Twilio.Types.IEndpoint", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_our_own_namespace_are_free() => Assert.Empty(ApiListing.Of([typeof(SurfaceTests)]));

    [Fact]
    public void Types_beyond_the_listings_are_named_in_them()
    {
        const string Beyond = "named-by-manifests.txt";
        var listed = ApiManifest.Read(Directory.GetFiles(ApiManifest.Folder, "*.txt").Where(file => Path.GetFileName(file) != Beyond));

        foreach (var type in ApiManifest.Read(Path.Combine(ApiManifest.Folder, Beyond)).TypeNames)
        {
            Assert.Contains(listed.Lines, line => line.Split(' ', ',', '(', ')', '<', '>').Contains(type));
        }
    }

    private static Type Define(string name, Action<TypeBuilder>? members = null)
    {
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("MadeUp"), AssemblyBuilderAccess.Run).DefineDynamicModule("MadeUp");
        var type = module.DefineType(name, TypeAttributes.Public | TypeAttributes.Class);
        members?.Invoke(type);
        return type.CreateType();
    }
}
