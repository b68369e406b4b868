using Microsoft.AspNetCore.Components;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Casework;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Clients.Pages;

/// <summary>One client: known risks in force stand first, with who proposed and approved them.</summary>
public sealed partial class ClientPage
{
    private ClientView? view;
    private KnownRiskList? risks;
    private ClientRelation relation;
    private Client? client;
    private string? calledAfter;
    private IReadOnlyList<CaseCard> cases = [];
    private bool audits;
    private Guid newRisk = Guid.CreateVersion7();
    private KnownRiskKind? kind;
    private string? why;
    private string? evidence;
    private string? concern;
    private DateOnly? reviewOn;

    /// <summary>Which client.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private ClientPages Pages { get; set; } = default!;

    [Inject]
    private ClientReader Reader { get; set; } = default!;

    [Inject]
    private CasePages Casework { get; set; } = default!;

    [Inject]
    private ClientReferences References { get; set; } = default!;

    [Inject]
    private ClientDesk Desk { get; set; } = default!;

    [Inject]
    private Standing Standing { get; set; } = default!;

    private ClientId Client => new(Id);

    private bool IsProposalWrong =>
        Errors.Any(error => error.Field is "kind" or "why" or "concern" or "evidence" or "review_due_at");

    /// <inheritdoc/>
    protected override async Task LoadAsync(Asker asker)
    {
        var found = await Reader.FindAsync(asker, Client, Gone);
        (relation, client) = (found?.Relation ?? ClientRelation.None, found?.Client);
        calledAfter = client?.Household is { } roof
            ? (await Reader.FindAsync(asker, new ClientId(roof.Value), Gone))?.Client.Reference
            : null;
        cases = found is null ? [] : await Casework.OfClientAsync(asker, Client, Gone);
        view = await Pages.ViewAsync(asker, Client, Gone);
        risks = await Pages.KnownRisksAsync(asker, Client, Gone);
        audits = asker.Is(StaffRole.Auditor, StaffRole.SafetyLead);
        reviewOn ??= Time.Today.AddDays(Standing.PolicyAt(Time.Now).Numbers.KnownRiskReviewDays);
        if (view is null) Missing();
    }

    private async Task ProposeAsync()
    {
        var form = new ProposalForm
        {
            Kind = kind, Why = why, Concern = concern,
            Evidence = Guid.TryParse(evidence, out var incident) ? new IncidentId(incident) : null,
            ReviewDueAt = reviewOn is { } day ? Time.BeginOf(day) : null,
        };
        var risk = new KnownRiskId(newRisk);
        var done = await ActAsync(
            asker => Desk.ProposeAsync(asker, Client, risk, form, risks?.Version, Gone), "It is proposed.");
        if (!done) return;
        (newRisk, kind, why, evidence, concern) = (Guid.CreateVersion7(), null, null, null, null);
    }

    private async Task CheckAsync(IntakeForm form) => await ActAsync(
        asker => Desk.CheckIntakeAsync(asker, Client, form, null, Gone), "It is recorded what was found.");

    private async Task SayAsync(IReadOnlyList<(GroupQuestion Question, GroupForm Form)> said)
    {
        if (said.Count == 0) return;
        await ActAsync(
            async asker =>
            {
                var answer = Answer.AlreadySo(Id, 0);
                foreach (var (question, form) in said)
                {
                    answer = await Desk.SayGroupAsync(asker, Client, question, form, null, Gone);
                    if (answer.Refusal is not null) break;
                }

                return answer;
            },
            "It is recorded. What they said is not shown again.");
    }

    private async Task LiveAsync(string? reference)
    {
        // A reference that nobody has is looked for as the empty id, which nobody has either.
        ClientId? mate = reference is null
            ? null
            : await References.FindAsync(reference, Gone) ?? new ClientId(Guid.Empty);
        await ActAsync(
            asker => Desk.MoveHouseholdAsync(asker, Client, new HouseholdForm { LivesWith = mate }, null, Gone),
            mate is null ? "No other client is known to live there." : "They share a household now.");
    }

    private async Task ActOnAsync(RiskAct act) =>
        await ActAsync(asker => AskAsync(asker, act, risks?.Version), RiskPhrases.Done(act.Kind));

    private Task<Answer> AskAsync(Asker asker, RiskAct act, long? seen)
    {
        var reason = new ReasonForm { Reason = act.Words };
        var dated = new DatedReasonForm { Reason = act.Words, ReviewDueAt = act.ReviewDueAt };
        return act.Kind switch
        {
            RiskActKind.Approve => Desk.ApproveAsync(asker, Client, act.Risk, seen, Gone),
            RiskActKind.Decline => Desk.DeclineAsync(asker, Client, act.Risk, reason, seen, Gone),
            RiskActKind.Notify => Desk.NotifyAsync(asker, Client, act.Risk, seen, Gone),
            RiskActKind.Withhold => Desk.WithholdAsync(asker, Client, act.Risk, dated, seen, Gone),
            RiskActKind.Review => Desk.ReviewAsync(asker, Client, act.Risk, dated, seen, Gone),
            RiskActKind.Remove => Desk.RemoveAsync(
                asker, Client, act.Risk, new RemovalForm { Reason = act.Removal, Note = act.Words }, seen, Gone),
            RiskActKind.Appeal => Desk.AppealAsync(asker, Client, act.Risk, reason, seen, Gone),
            RiskActKind.Uphold or RiskActKind.Dismiss => Desk.AnswerAppealAsync(
                asker, Client, act.Risk,
                new AppealAnswerForm { Upheld = act.Kind == RiskActKind.Uphold, Reason = act.Words }, seen, Gone),
        };
    }
}
