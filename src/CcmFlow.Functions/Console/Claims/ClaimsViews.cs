using System.Globalization;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>The claims of a month, also with a form on the page that was not taken.</summary>
public sealed class ClaimsViews(ConsolePages pages, ClaimList lines, Interchanges interchanges, InterchangeSender sender, ReceivedFiles answers, PatientCards cards)
{
    internal const string PaidOtherwise = "otherwise";

    public async Task<IResult> ShowAsync(HttpRequest request, ServiceMonth month, Typed typed, int status, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        var of = new PracticeMonth(practice.Id, month);
        var (names, files) = (await cards.ByIdAsync(practice.Id, cancellation), await interchanges.ListAsync(of, cancellation));
        var schedule = FeeSchedule.Nearest(month).Schedule;
        var all = (await lines.ListKnownAsync(of, files, cancellation)).Select(l => Line(practice, l, names.GetValueOrDefault(l.Patient), month, schedule)).ToList();
        ClaimPlace? only = Enum.TryParse<ClaimPlace>(request.Query["only"], out var place) && Enum.IsDefined(place) ? place : null;
        var otherwise = request.Query["only"] == PaidOtherwise;
        var found = all.Where(l => otherwise ? l.IsPaidOtherwise : only is null || l.Line.Place == only).OrderBy(l => l.Line.Place).ThenBy(l => l.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var model = new ClaimsModel(month, all.CountBy(l => l.Line.Place).ToDictionary(), all.Where(l => l.Line.Status.IsDecided).Sum(l => l.Expected ?? 0), all.Sum(l => l.Line.Status.Paid), [], found.Count, only, 1, files,
            [.. (await answers.RemittancesAsync(practice.Id, cancellation)).OrderByDescending(r => r.At).Take(ClaimsModel.MostRemittances)], await answers.UnmatchedAsync(practice.Id, cancellation));
        var page = Math.Clamp(int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1, 1, model.Pages);
        var came = (await answers.ListAsync(practice.Id, cancellation)).Take(ClaimsModel.MostCame);
        return await pages.ShowAsync<ClaimsPage>(
            request,
            model with { Page = page, Lines = [.. found.Skip((page - 1) * ClaimsModel.PerPage).Take(ClaimsModel.PerPage)], Came = [.. came], InDoubt = [.. files.Where(sender.IsInDoubt).Select(f => f.Number)], Typed = typed, PaidOtherwise = all.Count(l => l.IsPaidOtherwise), OnlyPaidOtherwise = otherwise },
            status);
    }

    private static ClaimLineShown Line(Practice practice, ListedClaim line, PatientCard? card, ServiceMonth month, FeeSchedule schedule)
    {
        var left = card?.Deductible is { } note && note.Year == month.Year ? note.Left : (decimal?)null;
        return new ClaimLineShown(line, card?.Name ?? line.Patient, ExpectedPayments.Of(practice, line.Codes, card?.Qmb ?? false, left, schedule)?.PayerPays);
    }
}
