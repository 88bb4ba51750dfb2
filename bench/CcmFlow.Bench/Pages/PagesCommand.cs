using System.CommandLine;

namespace CcmFlow.Bench.Pages;

/// <summary><c>bench pages</c></summary>
internal static class PagesCommand
{
    public static Command Create()
    {
        var patients = new Option<int>("--patients") { Description = "Patients of the practice, half of them with consent and an entry of time.", DefaultValueFactory = _ => 2000 };
        var rounds = new Option<int>("--rounds") { Description = "How often each page is asked for, after a first time that is told apart.", DefaultValueFactory = _ => 40 };
        var command = new Command("pages", "Each page of the console over loopback, on Azurite: time at the server and size.") { patients, rounds };
        command.SetAction((parsed, cancellation) => PagesLoad.RunAsync(parsed.GetValue(patients), parsed.GetValue(rounds), cancellation));
        return command;
    }
}
