using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Limits;

/// <summary>
/// Where words about limits are handed in, by the API and the pages alike. It checks the words, seals them, and asks.
/// Whether the one who asks may is decided with the limit. A refusal means that nothing was stored.
/// </summary>
/// <param name="dispatcher">Carries the commands.</param>
/// <param name="vault">Seals.</param>
/// <param name="clients">Finds clients for whoever may see them.</param>
/// <param name="limits">Finds limits for whoever may see them.</param>
/// <param name="standing">The policy in force.</param>
/// <param name="clock">The clock that rules.</param>
public sealed partial class LimitDesk(
    Dispatcher dispatcher, Vault vault, ClientReader clients, LimitPages limits, Standing standing, TimeProvider clock)
{
    private const int Max = LimitTexts.WordsMax;

    /// <summary>Proposes a limit: whoever works with the client may. The same again changes nothing.</summary>
    public async Task<Answer> ProposeAsync(Asker asker, LimitId id, LimitProposalForm form, CancellationToken ct)
    {
        var bad = Texts.CheckId("id", id.Value)
            ?? Texts.Needed("client_id", form.ClientId) ?? Check(form)
            ?? Texts.CheckNeeded("appeal_route", form.AppealRoute, LimitLimits.AppealRouteMax);
        if (bad is not null) return Answer.No(bad, id.Value, 0);
        var client = form.ClientId!.Value;
        if (await clients.FindAsync(asker, client, ct) is null) return Answer.No(new NoSuchClient(), id.Value, 0);
        var there = (await limits.FindAsync(asker, id, ct))?.Limit;
        var sealer = new SectionSealer(vault, ScopeOf(id));
        if (there is not null && !(await vault.SaysTheSameAsync(there.Proposal.Reason, form.Reason, ct)
            && await vault.SaysTheSameAsync(there.Proposal.Terms.Words, form.Words, ct)))
            return Answer.No(new ProposeLimit.OtherLimitUnderThisId(), id.Value, 0);
        var (review, end) = Dates(form, form.StartsAt, there?.Proposal.ReviewDueAt, there?.Proposal.ExpiresAt);
        var terms = Terms(form, await sealer.SealOrNone("words", form.Words, ct));
        return await dispatcher.Ask(
            new ProposeLimit(
                id, client, terms, await sealer.Seal("reason", form.Reason, ct), form.AppealRoute!, form.StartsAt,
                review, end),
            asker.Actor, sealing: sealer.Batch, ct: ct);
    }

    /// <summary>Changes a limit in force.</summary>
    public async Task<Answer> AmendAsync(
        Asker asker, LimitId id, LimitTermsForm form, long? seen, CancellationToken ct)
    {
        if (await limits.FindAsync(asker, id, ct) is not { } found) return Answer.No(new NoSuchLimit(), id.Value, 0);
        if (Check(form) is { } bad) return Answer.No(bad, id.Value, found.Version);
        var (there, sealer) = (found.Limit, new SectionSealer(vault, ScopeOf(id)));
        var words = await sealer.SealOrSame(there.Terms.Words, "words", form.Words, ct);
        var (review, end) = Dates(form, null, there.ReviewDueAt, there.ExpiresAt);
        return await dispatcher.Ask(
            new AmendLimit(id, Terms(form, words), await sealer.Seal("reason", form.Reason, ct), review, end),
            asker.Actor, seen, sealer.Batch, ct: ct);
    }

    /// <summary>All words of a limit have one key.</summary>
    private static SealScope ScopeOf(LimitId limit) => new(limit.Value, Sections.Limit);

    private (DateTimeOffset Review, DateTimeOffset End) Dates(
        LimitTermsForm form, DateTimeOffset? start, DateTimeOffset? review, DateTimeOffset? end)
    {
        var now = clock.GetUtcNow();
        var numbers = standing.PolicyAt(now).Numbers;
        var from = start is { } later && later > now && later < now + LimitLimits.AheadMax ? later : now;
        return (
            form.ReviewDueAt ?? review ?? from.AddDays(numbers.LimitReviewDaysMax),
            form.ExpiresAt ?? end ?? from.AddDays(numbers.LimitLastsDaysMax));
    }

    private static Refusal? Check(LimitTermsForm form) =>
        Texts.Needed("kind", form.Kind) ?? Texts.Check("words", form.Words, Max)
        ?? Texts.CheckNeeded("reason", form.Reason, Max)
        ?? (form.Hours is { } hours && (hours.Days is null || hours.From is null || hours.Until is null)
            ? new AnswerMissing("hours") : null);

    private static LimitTerms Terms(LimitTermsForm form, SealedText? words) => new(
        form.Kind!.Value,
        form.Hours is { } hours ? new LimitHours(hours.Days!, hours.From!.Value, hours.Until!.Value) : null,
        form.Channel, form.Person, form.Most, form.PeriodDays, words);
}
