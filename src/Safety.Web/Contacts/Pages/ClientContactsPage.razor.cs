using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Policy;
using Safety.Web.Clients;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Contacts.Pages;

/// <summary>A client's contacts: what is counted, what every rule says of it, and each contact with its acts.</summary>
public sealed partial class ClientContactsPage
{
    private const int PageLength = 25;

    private static readonly IReadOnlyList<string> WorkerHeadings =
        ["Worker", "Begun by the client", "Earlier four weeks", "Latest four weeks", "Out of hours", "Minutes", "Held"];

    private ContactWindowsView? windows;
    private ContactList? list;
    private string reference = "";
    private bool mayRecord;
    private IReadOnlyList<string> weekNames = [];
    private IReadOnlyList<ChartSeries> weekLines = [];
    private IReadOnlyList<IReadOnlyList<string>> workerRows = [];
    private PolicyNumbers numbers = new();

    /// <summary>Which client.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Where the page before ended, or null.</summary>
    [SupplyParameterFromQuery]
    public string? After { get; set; }

    /// <summary>What was just done, or null.</summary>
    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    [Inject]
    private ClientReader Clients { get; set; } = null!;

    [Inject]
    private Standing Standing { get; set; } = null!;

    private int DemandDays => numbers.DemandWindowDays;

    private int OutOfHoursDays => numbers.OutOfHoursDays;

    private int HeldByMe => windows!.Workers.FirstOrDefault(one => one.Worker!.Id == Asker.Staff)?.Held ?? 0;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        numbers = Standing.PolicyAt(Time.Now).Numbers;
        if (await Clients.FindAsync(Asker, new(Id), Ct) is not { } found)
        {
            NotHere();
            return;
        }

        (reference, mayRecord) = (found.Client.Reference, found.Relation.SeesWords());
        windows = await Contacts.WindowsAsync(Asker, new(Id), Ct);
        var after = After is null ? null : ContactPlace.Read(After);
        list = await Contacts.ListAsync(Asker, new(Id), after, PageLength, Ct);
        if (windows is not null) Draw(windows);
    }

    private async Task ActAsync()
    {
        if (Typed.Id("hand_back") is { } back)
            await DoAsync(
                "handed-back", "",
                Desk.HandBackAsync(
                    Asker, new(Id), new(back), new() { Words = ContactPhrases.OfferedWords }, Ct));
        else if (Typed.Id("hand_back_in_words") is { } inWords)
            await DoAsync(
                "handed-back", $"words-{inWords:N}",
                Desk.HandBackAsync(
                    Asker, new(Id), new(inWords), new() { Words = Typed.TextOrNull($"words-{inWords:N}") }, Ct));
        else if (Typed.Id("withdraw") is { } gone)
            await DoAsync(
                "withdrawn", $"reason-{gone:N}",
                Desk.WithdrawAsync(
                    Asker, new(Id), new(gone), new() { Reason = Typed.TextOrNull($"reason-{gone:N}") }, Ct));
    }

    private async Task DoAsync(string done, string field, Task<Answer> act)
    {
        if ((await act).Refusal is { } no) Typed.Wrong(field, no.Reason);
        else GoTo($"/clients/{Id}/contacts?done={done}");
    }

    private void Draw(ContactWindowsView view)
    {
        weekNames = [.. view.Weeks.Select(week => Moments.DayAndMonth(week.From))];
        weekLines =
        [
            Line("All", week => week.Contacts), Line("By the client", week => week.Demands),
            Line("Unwanted", week => week.Intrusions),
        ];
        workerRows =
        [
            .. view.Workers.Select(one => (IReadOnlyList<string>)
            [
                one.Worker!.Name, Text(one.Demands), Text(one.DemandsEarlier), Text(one.DemandsLater),
                Text(one.OutOfHours), Text(one.Minutes), Text(one.Held),
            ]),
        ];

        ChartSeries Line(string name, Func<ContactWeek, int> value) =>
            new(name, [.. view.Weeks.Select(week => (double?)value(week))]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
