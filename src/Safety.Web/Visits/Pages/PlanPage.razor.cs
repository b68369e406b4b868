using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Clients;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Visits.Pages;

/// <summary>
/// The plan of a visit. Its id is chosen when the form is first shown, so that sending it twice, or going back and
/// sending it again, is one plan.
/// </summary>
public sealed partial class PlanPage
{
    private const int LengthAtFirst = 60;

    private static readonly IReadOnlyList<int> Lengths = [15, 30, 45, 60, 90, 120, 150, 180, 240, 360, 480, 720, 1440];

    private static readonly IReadOnlyList<Choice> PlaceKinds = Codes<VisitPlaceKind>.Choices(VisitPhrases.Of);

    private static readonly IReadOnlyList<Choice> Purposes = Codes<VisitPurpose>.Choices(VisitPhrases.Of);

    private static readonly IReadOnlyList<Choice> Whens = [new("now", "Now"), new("later", "Later")];

    private Guid id;
    private bool earlier;
    private string client = "";
    private int coolOffDays;

    /// <summary>The client from whose page one comes, or null.</summary>
    [SupplyParameterFromQuery(Name = "client")]
    public Guid? ClientFrom { get; set; }

    [Inject]
    private ClientReferences References { get; set; } = null!;

    [Inject]
    private ClientReader Clients { get; set; } = null!;

    [Inject]
    private Standing Standing { get; set; } = null!;

    private int Minutes =>
        int.TryParse(Typed.Text("minutes"), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
        && Lengths.Contains(minutes) ? minutes : LengthAtFirst;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        id = Typed.Id("id") is { } sent && sent != Guid.Empty ? sent : Guid.CreateVersion7(Time.Now);
        coolOffDays = Standing.PolicyAt(Time.Now).Numbers.CoolOffDays;
        client = Typed.Text("client");
        if (!Typed.WasSent && ClientFrom is { } from)
            client = (await Clients.FindAsync(Asker, new(from), Ct))?.Client.Reference ?? "";
    }

    private async Task PlanAsync()
    {
        var form = await FormAsync();
        if (Typed.Errors.Count > 0) return;
        var answer = await Desk.PlanAsync(Asker, new(id), form, Ct);
        if (answer.Refusal is PlanVisit.OtherVisitUnderThisId && await IsSameAsBeforeAsync(form))
            GoTo($"/visits/{id}");
        else if (answer.Refusal is { } no)
            Refuse(no);
        else
            GoTo($"/visits/{id}?done={VisitActs.Planned}");
    }

    private void Refuse(Refusal no)
    {
        earlier = no is PlanVisit.OtherVisitUnderThisId;
        Typed.Refuse(no, ("client_id", "client"), ("id", ""));
    }

    /// <summary>"Now" moves on between two taps of the same button; the plan is the same all the same.</summary>
    private async Task<bool> IsSameAsBeforeAsync(PlanForm form)
    {
        if (Typed.Text("when") == "later") return false;
        return (await Visits.ViewAsync(Asker, new(id), Ct))?.View is { } there
            && there.ClientId == form.ClientId && there.Place == form.Place?.Trim()
            && there.PlaceKind == form.PlaceKind && there.Purpose == form.Purpose
            && (form.StartsAt - there.StartsAt)?.Duration() <= TimeSpan.FromMinutes(2);
    }

    private async Task<PlanForm> FormAsync()
    {
        // In the order of the questions, so that what is wrong is said in that order.
        var client = await ClientAsync();
        var kind = Typed.Code<VisitPlaceKind>("place_kind");
        if (Typed.TextOrNull("place") is null)
            Typed.Wrong("place", "Say where, so that somebody who comes to help finds you.");
        var purpose = Typed.Code<VisitPurpose>("purpose");
        if (purpose is null && Typed.ErrorOf("purpose") is null) Typed.Wrong("purpose", "Choose what comes closest.");
        var startsAt = StartsAt();
        var companions = Companions();
        return new PlanForm
        {
            Worker = PersonIn("worker"),
            ClientId = client,
            PlaceKind = kind,
            Place = Typed.TextOrNull("place"),
            Purpose = purpose,
            StartsAt = startsAt,
            EndsAt = startsAt?.AddMinutes(Minutes),
            With = companions,
            WantsCover = Typed.Ticked("wants_cover"),
            OptsIn = Typed.Ticked("opts_in"),
            PreVisitNote = Typed.TextOrNull("pre_visit_note"),
        };
    }

    private DateTimeOffset? StartsAt()
    {
        // To the minute, so that the same button pressed twice says the same.
        if (Typed.Text("when") != "later")
        {
            var now = Time.Now;
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
        }

        var later = Typed.Moment("starts_at", Time.Zone);
        if (later is null && Typed.ErrorOf("starts_at") is null)
            Typed.Wrong("starts_at", "Say from when, or choose “Now”.");
        return later;
    }

    private async Task<ClientId?> ClientAsync()
    {
        if (Typed.TextOrNull("client") is not { } reference)
        {
            Typed.Wrong("client", "Say to which client, by the agency’s reference.");
            return null;
        }

        var found = await References.FindAsync(reference, Ct);
        if (found is null) Typed.Wrong("client", new VisitDesk.UnknownClient().Reason);
        return found;
    }

    private List<StaffId>? Companions()
    {
        var people = new List<StaffId>();
        foreach (var name in Typed.Text("with").Split(
            [',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (person, why) = Colleagues.Find(name);
            if (person is { } found) people.Add(found);
            if (why is not null) Typed.Wrong("with", $"“{name}”: {why}");
        }

        return people.Count == 0 ? null : people;
    }

    private static string LengthOf(int minutes) =>
        minutes == 1440 ? "24 h" : Moments.Words(TimeSpan.FromMinutes(minutes));
}
