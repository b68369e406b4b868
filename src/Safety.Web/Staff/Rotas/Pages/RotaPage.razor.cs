using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Rotas.Pages;

/// <summary>A team's rota: who is on call in the next four weeks, swaps, and publishing it.</summary>
public sealed partial class RotaPage
{
    private static readonly (string Code, string Words)[] Done =
    [
        ("swapped", "The swap is recorded and holds."),
        ("published", "The rota is published."),
    ];

    private RotaView? view;
    private IReadOnlyList<Choice> people = [];
    private IReadOnlyList<Choice> swaps = [];

    /// <summary>What was just done, as a code.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? DoneCode { get; set; }

    /// <summary>The people whom the one who asks may see.</summary>
    [Inject]
    public People Seen { get; set; } = default!;

    private TimeZoneInfo Zone => view?.Published is { } published
        ? Standing.Directory.ZoneOf(published.Rota.Zone) ?? TimeZoneInfo.Utc
        : Time.Zone;

    private string ZoneName => view?.Published?.Rota.Zone ?? Time.Zone.Id;

    private string? DoneWords => Done.FirstOrDefault(one => one.Code == DoneCode).Words;

    private string GapWords => view!.Gaps.Count == 1
        ? "at one time in the next four weeks"
        : string.Create(CultureInfo.InvariantCulture, $"at {view.Gaps.Count} times in the next four weeks");

    /// <inheritdoc/>
    protected override async Task LoadTeamAsync()
    {
        (view, _) = await Desk.ViewAsync(Asker, Team, null, null, Ct);
        if (view is null) return;
        people = [.. Nameable().Select(one => new Choice(one.ToString("D"), Standing.Directory.NameOf(one)))];
        var mayEach = Standing.Directory.Manages(Asker.Staff, Team, Time.Now);
        var isOn = view.Turns.Any(turn => turn.People.Any(one => one.Id == Asker.Staff));
        if (!mayEach && !isOn && Standing.Directory.Find(Asker.Staff)?.Team != Team) return;
        swaps =
        [
            .. view.Turns.SelectMany(turn => turn.People.Select(one => new Choice(
                $"{turn.From.UtcTicks}_{turn.Until.UtcTicks}_{one.Id.Value:D}",
                $"{one.Name}: {RotaTable.Span(turn.From, turn.Until, Zone)}"))),
        ];
    }

    private async Task SwapAsync()
    {
        if (Read(Typed.Text("turn")) is not var (from, until, gives))
        {
            Typed.Wrong("turn", "Choose the turn.");
            return;
        }

        if (Typed.Id("takes_over") is not { } takes)
        {
            Typed.Wrong("takes_over", "Choose who takes it over.");
            return;
        }

        var swap = new SwapOnCall(Team, gives, new StaffId(takes), from, until, Typed.Ticked("agreed"));
        var answer = await Desk.SwapAsync(Asker, swap, null, Ct);
        if (answer?.Refusal is { } refusal) Typed.Refuse(refusal, ("gives_up", "turn"), ("until", "turn"));
        else GoTo($"/teams/{Id}/rota?done=swapped");
    }

    private static (DateTimeOffset From, DateTimeOffset Until, StaffId Gives)? Read(string turn) =>
        turn.Split('_') is [var from, var until, var gives]
        && TicksOf(from) is { } first && TicksOf(until) is { } last && Guid.TryParse(gives, out var person)
            ? (first, last, new StaffId(person))
            : null;

    private static DateTimeOffset? TicksOf(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
        && ticks < DateTime.MaxValue.Ticks
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : null;

    /// <summary>Those whom the asker may see, those of the team, every manager, and whoever is on the rota.</summary>
    private IEnumerable<Guid> Nameable()
    {
        var directory = Standing.Directory;
        var rota = view!.Published?.Rota;
        return Seen.List(Asker, new PeopleQuery(Limit: PeopleQuery.LimitMax)).Items.Select(card => card.Id)
            .Concat(directory.MembersOf(Team).Select(one => one.Staff))
            .Concat(directory.WhoHold(StaffRole.Manager))
            .Concat(rota?.Turns.SelectMany(turn => turn.People) ?? [])
            .Concat(rota?.Exceptions.SelectMany(one => one.People) ?? [])
            .Where(directory.WorksHere).Distinct()
            .OrderBy(one => directory.NameOf(one.Value), StringComparer.Ordinal).Select(one => one.Value);
    }
}
