using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Staff;

namespace Safety.Web.Casework;

/// <summary>A request of a worker, with its clock. Words are "[sealed]" for whoever may not read them.</summary>
/// <param name="Kind">What was asked for.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Reason">Why.</param>
/// <param name="SameDay">Whether it is answered on the same day.</param>
/// <param name="RequestedAt">When it was made.</param>
/// <param name="DueAt">By when it must be answered.</param>
/// <param name="Line">Who must answer now, then who stands above; none when the safety leads answer.</param>
/// <param name="AnsweredBy">Who answered, or null.</param>
/// <param name="AnsweredAt">When, or null.</param>
/// <param name="TimesUnanswered">How often it was found unanswered.</param>
/// <param name="MayAnswer">Whether the one who reads may answer it now.</param>
public sealed record CaseRequestView(
    CaseRequestKind Kind, CaseRequestState State, string Reason, bool SameDay, DateTimeOffset RequestedAt,
    DateTimeOffset DueAt, IReadOnlyList<NamedPerson> Line, NamedPerson? AnsweredBy, DateTimeOffset? AnsweredAt,
    int TimesUnanswered, bool MayAnswer);

/// <summary>The latest refusal.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Substitute">What is done instead to keep the worker safe.</param>
/// <param name="ReviewDueAt">By when it is looked at again.</param>
/// <param name="By">Who refused.</param>
public sealed record CaseRefusalView(string Reason, string Substitute, DateTimeOffset ReviewDueAt, NamedPerson By);

/// <summary>A concern about fit; nothing says whose fault it is.</summary>
/// <param name="Side">From whose side it comes.</param>
/// <param name="Words">What was said.</param>
/// <param name="By">Who wrote it down.</param>
/// <param name="RaisedAt">When.</param>
public sealed record FitConcernView(FitSide Side, string Words, NamedPerson By, DateTimeOffset RaisedAt);

/// <summary>How an allocation ended.</summary>
/// <param name="Why">Why.</param>
/// <param name="Words">More words, or null.</param>
/// <param name="Ground">The ground of the closing, or null.</param>
/// <param name="Referral">The referral of the closing, or null.</param>
/// <param name="ReferralWords">To whom, or why none, or null.</param>
/// <param name="By">Who ended it.</param>
/// <param name="EndedAt">When.</param>
public sealed record CaseEndView(
    AllocationEndWhy Why, string? Words, ClosureGround? Ground, ReferralAnswer? Referral, string? ReferralWords,
    NamedPerson By, DateTimeOffset EndedAt);

/// <summary>One client with one worker, in a list.</summary>
/// <param name="Id">Which.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Reference">The agency's own number for the client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Scheme">The scheme by which it is weighed.</param>
/// <param name="Kind">The kind of case in it.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Request">The kind of request that waits, or null.</param>
/// <param name="DueAt">By when it must be answered, or null.</param>
/// <param name="SameDay">Whether it is answered on the same day.</param>
/// <param name="IsLate">Whether the watch found something late.</param>
/// <param name="Version">The version of its stream.</param>
public sealed record CaseCard(
    AllocationId Id, ClientId ClientId, string Reference, NamedPerson Worker, string Scheme, string Kind,
    AllocationState State, CaseRequestKind? Request, DateTimeOffset? DueAt, bool SameDay, bool IsLate, long Version)
{
    /// <summary>The card of an allocation.</summary>
    public static CaseCard Of(Allocation one, long version, string reference, StaffDirectory directory) => new(
        one.Allocated, one.Client, reference, NamedPerson.Of(one.Worker, directory), one.Proposal.Case.Scheme,
        one.Proposal.Case.Kind, one.State, one.Waiting?.Kind, one.Waiting?.DueAt, one.Waiting?.SameDay == true,
        one.Owed.Any(owed => owed.TimesFoundLate > 0), version);
}

/// <summary>Cases in a list.</summary>
/// <param name="Items">The cases.</param>
public sealed record CaseList(IReadOnlyList<CaseCard> Items);

/// <summary>What waits for a manager, the soonest due first, and what their people carry.</summary>
/// <param name="Waiting">Requests that the one who reads may answer.</param>
/// <param name="Contested">Proposals to their people that were contested, and those not answered yet.</param>
/// <param name="Imposed">What managers below them imposed.</param>
/// <param name="People">The caseloads of their people.</param>
public sealed record TeamCasework(
    IReadOnlyList<CaseCard> Waiting, IReadOnlyList<CaseCard> Contested, IReadOnlyList<CaseCard> Imposed,
    IReadOnlyList<CaseloadView> People);

/// <summary>One sentence of a case's history.</summary>
/// <param name="At">When.</param>
/// <param name="Sentence">What happened.</param>
public sealed record CaseMove(DateTimeOffset At, string Sentence);

/// <summary>One client with one worker, with its whole history.</summary>
/// <param name="Card">What a list shows of it.</param>
/// <param name="Relation">How the one who reads stands to it.</param>
/// <param name="ProposedBy">Who asked the worker last.</param>
/// <param name="InPlaceOf">Whose place it is after an emergency swap, or null.</param>
/// <param name="Contest">Why the worker contested it, or null.</param>
/// <param name="ImposedBecause">Why it was imposed, or null.</param>
/// <param name="ImposedBy">Who imposed it, or null.</param>
/// <param name="Concerns">The latest concerns about fit, the newest first.</param>
/// <param name="Request">The latest request, or null.</param>
/// <param name="Refusal">The latest refusal, or null.</param>
/// <param name="End">How it ended, or null.</param>
/// <param name="Owed">What is owed, and by when.</param>
/// <param name="History">What happened, in order.</param>
public sealed record CaseView(
    CaseCard Card, CaseRelation Relation, NamedPerson ProposedBy, NamedPerson? InPlaceOf, string? Contest,
    string? ImposedBecause, NamedPerson? ImposedBy, IReadOnlyList<FitConcernView> Concerns, CaseRequestView? Request,
    CaseRefusalView? Refusal, CaseEndView? End, IReadOnlyList<AllocationOwed> Owed, IReadOnlyList<CaseMove> History);
