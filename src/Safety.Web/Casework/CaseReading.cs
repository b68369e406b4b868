using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Staff;

namespace Safety.Web.Casework;

/// <summary>Makes of an allocation what one reader may see.</summary>
/// <param name="Found">The allocation, with their relation.</param>
/// <param name="Directory">Who works here.</param>
/// <param name="Words">Opens words, or says that they are sealed.</param>
internal sealed record CaseReading(FoundCase Found, StaffDirectory Directory, Func<SealedText?, string?> Words)
{
    private Allocation One => Found.Allocation;

    /// <summary>All words of an allocation.</summary>
    public static IEnumerable<SealedText?> WordsOf(Allocation one) =>
    [
        one.Contest?.Reason, one.Imposition?.Reason, one.Request?.Reason, one.Refusal?.Reason, one.Refusal?.Substitute,
        one.End?.Words, one.End?.Closing?.Words, one.End?.Closing?.ReferralWords,
        .. one.Concerns.Select(concern => concern.Words),
    ];

    /// <summary>The whole.</summary>
    public CaseView View(IReadOnlyList<StaffId> line, bool mayAnswer, IReadOnlyList<CaseMove> history) => new(
        CaseCard.Of(One, Found.Version, Found.Reference, Directory), Found.Relation, Named(One.Proposal.By)!,
        Named(One.Proposal.InPlaceOf), Words(One.Contest?.Reason), Words(One.Imposition?.Reason),
        Named(One.Imposition?.By),
        [.. One.Concerns.Reverse().Select(concern => new FitConcernView(
            concern.Side, Words(concern.Words)!, Named(concern.By)!, concern.RaisedAt))],
        One.Request is { } request ? Of(request, line, mayAnswer) : null,
        One.Refusal is { } no
            ? new(Words(no.Reason)!, Words(no.Substitute)!, no.ReviewDueAt, Named(no.By)!)
            : null,
        One.End is { } end && One.State == AllocationState.Ended ? Of(end) : null, One.Owed, history);

    private CaseRequestView Of(CaseRequest request, IReadOnlyList<StaffId> line, bool mayAnswer) => new(
        request.Kind, request.State, Words(request.Reason)!, request.SameDay, request.RequestedAt, request.DueAt,
        [.. line.Select(person => Named(person)!)], Named(request.By), request.AnsweredAt, request.TimesUnanswered,
        mayAnswer);

    private CaseEndView Of(AllocationEnded end) => new(
        end.Why, Words(end.Words ?? end.Closing?.Words), end.Closing?.Ground, end.Closing?.Referral,
        Words(end.Closing?.ReferralWords), Named(end.By)!, end.EndedAt);

    private NamedPerson? Named(StaffId? id) => id is { } person ? NamedPerson.Of(person, Directory) : null;
}
