using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Visits;

/// <summary>
/// Where words about visits are handed in, by the API, the pages, links and text messages alike. It asks whether the
/// one who hands in may, checks the words, seals them, and asks. A refusal means that nothing was stored, but for a
/// call for help in silence.
/// </summary>
/// <param name="dispatcher">Carries the commands.</param>
/// <param name="vault">Seals.</param>
/// <param name="reader">What the one who asks may see.</param>
/// <param name="clients">Which clients they may see.</param>
/// <param name="standing">Who works here.</param>
/// <param name="codes">What a code that was said means.</param>
/// <param name="alarms">The alerts behind alarms.</param>
/// <param name="clock">The clock that rules.</param>
public sealed partial class VisitDesk(
    Dispatcher dispatcher, Vault vault, VisitReader reader, ClientReader clients, Standing standing, SpokenCodes codes,
    IVisitAlarms alarms, TimeProvider clock)
{
    /// <summary>People plan for themselves, for colleagues of their team, or for those whom they manage.</summary>
    public sealed record NotYoursToPlan() : Refusal(
        RefusalKind.NotAllowed, "You can plan for yourself, for colleagues of your team, or for people you manage.",
        "worker");

    /// <summary>There is no such client, or not for the one who asks.</summary>
    public sealed record UnknownClient() : Refusal(
        RefusalKind.Invalid, "There is no such client among those that you can see.", "client_id");

    /// <summary>Plans a visit. The same body again changes nothing.</summary>
    /// <param name="asker">Who plans.</param>
    /// <param name="id">The visit's id, chosen by the sender.</param>
    /// <param name="form">What is planned.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Answer> PlanAsync(Asker asker, VisitId id, PlanForm form, CancellationToken ct)
    {
        if (FirstRefusal(id, form) is { } bad) return Answer.No(bad, id.Value, 0);
        var worker = form.Worker ?? asker.Staff;
        if (!MayPlanFor(asker, worker)) return Answer.No(new NotYoursToPlan(), id.Value, 0);
        var client = await clients.FindAsync(asker, form.ClientId!.Value, ct);
        if (client is null || !client.Relation.SeesWords()) return Answer.No(new UnknownClient(), id.Value, 0);
        var body = FilingSealing.Body(form);
        var there = await reader.AnyAsync(id, ct);
        var sealer = new SectionSealer(vault, ScopeOf(id));
        if (there is null) sealer.WithNewKey();
        var plan = await PlanOf(form, sealer, ct);
        var mac = there is null ? sealer.Mac(body) : await vault.MacAsync(there.Plan.Place.K, body, ct);
        return await dispatcher.Ask(
            new PlanVisit(id, worker, form.ClientId.Value, plan, mac ?? sealer.Mac(body)), asker.Actor,
            sealing: sealer.Batch, ct: ct);
    }

    /// <summary>Carries out an act on a visit that the one who asks may see.</summary>
    private async Task<Answer> OnAsync(
        Asker asker, VisitId id, Refusal? bad, long? seen, Func<SectionSealer, ValueTask<object>> command,
        CancellationToken ct)
    {
        if (await reader.FindAsync(asker, id, ct) is null) return Answer.No(new NoSuchVisit(), id.Value, 0);
        if (bad is not null) return Answer.No(bad, id.Value, 0);
        var sealer = new SectionSealer(vault, ScopeOf(id));
        return await dispatcher.Ask(await command(sealer), asker.Actor, seen, sealer.Batch, ct: ct);
    }

    /// <summary>All words of a visit have one key.</summary>
    private static SealScope ScopeOf(VisitId visit) => new(visit.Value, Sections.Visit);

    private bool MayPlanFor(Asker asker, StaffId worker)
    {
        if (worker == asker.Staff) return asker.Is(StaffRole.Staff, StaffRole.Manager, StaffRole.SafetyLead);
        var (directory, now) = (standing.Directory, clock.GetUtcNow());
        if (asker.Is(StaffRole.SafetyLead) || directory.IsManagerOf(asker.Staff, worker, now)) return true;
        return asker.Is(StaffRole.Staff, StaffRole.Manager) && directory.Find(worker)?.Team is { } team
            && directory.Find(asker.Staff)?.Team == team;
    }

    private static Refusal? FirstRefusal(VisitId id, PlanForm form) =>
        Texts.CheckId("id", id.Value) ?? Texts.Needed("client_id", form.ClientId)
        ?? Texts.Needed("place_kind", form.PlaceKind)
        ?? Texts.CheckNeeded("place", form.Place, VisitLimits.PlaceLengthMax)
        ?? Texts.Needed("purpose", form.Purpose) ?? Texts.Needed("starts_at", form.StartsAt)
        ?? Texts.Needed("ends_at", form.EndsAt)
        ?? Texts.Check("pre_visit_note", form.PreVisitNote, VisitLimits.NoteLengthMax);

    private static async ValueTask<VisitPlan> PlanOf(PlanForm form, SectionSealer sealer, CancellationToken ct) => new(
        form.PlaceKind!.Value, await sealer.Seal("place", form.Place, ct), form.Purpose!.Value, form.StartsAt!.Value,
        form.EndsAt!.Value, form.With ?? [], form.WantsCover, form.OptsIn,
        await sealer.SealOrNone("pre_visit_note", form.PreVisitNote, ct));
}
