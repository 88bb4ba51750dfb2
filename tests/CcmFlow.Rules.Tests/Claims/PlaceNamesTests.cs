using CcmFlow.Rules.Claims;

namespace CcmFlow.Rules.Tests.Claims;

public sealed class PlaceNamesTests
{
    [Theory]
    [InlineData("out", true)]
    [InlineData("claims/out-2026", true)]
    [InlineData("a/b/c/d", true)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData("..", false)]
    [InlineData("../p2/in", false)]
    [InlineData("out/..", false)]
    [InlineData("out/../../p2", false)]
    [InlineData("/etc", false)]
    [InlineData("//server/share", false)]
    [InlineData("C:", false)]
    [InlineData("C:/windows", false)]
    [InlineData("C:out", false)]
    [InlineData("\\\\server\\share", false)]
    [InlineData("..\\p2", false)]
    [InlineData("~/out", false)]
    [InlineData("out/", false)]
    [InlineData("out//in", false)]
    [InlineData("out.", false)]
    [InlineData("out ", false)]
    [InlineData(".ssh", false)]
    [InlineData("o\u0000ut", false)]
    [InlineData("\u2025/p2", false)]
    [InlineData("a/b/c/d/e", false)]
    public void A_folder_is_a_name_below_the_practices_own_and_nothing_else(string name, bool may) => Assert.Equal(may, PlaceNames.FolderFault(name) is null);

    [Theory]
    [InlineData("id_ed25519", true)]
    [InlineData("known_hosts", true)]
    [InlineData("", false)]
    [InlineData("keys/id", false)]
    [InlineData("/root/.ssh/id_rsa", false)]
    [InlineData("../p2/id_ed25519", false)]
    [InlineData("..", false)]
    public void A_key_is_named_without_a_path(string name, bool may) => Assert.Equal(may, PlaceNames.FileFault(name) is null);

    [Theory]
    [InlineData("in", "in", true)]
    [InlineData("in", "IN", true)]
    [InlineData("mail", "mail/in", true)]
    [InlineData("mail/in", "mail", true)]
    [InlineData("mail", "mailbox", false)]
    [InlineData("out", "in", false)]
    public void A_folder_in_another_is_no_folder_of_its_own(string one, string other, bool overlap) => Assert.Equal(overlap, PlaceNames.Overlap(one, other));
}
