using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>A fact about how one client responds to the work with one worker.</summary>
public interface IResponseFact : IFact
{
    /// <summary>The client.</summary>
    ClientId Client { get; }

    /// <summary>The worker.</summary>
    StaffId Worker { get; }
}

/// <summary>A client's score on an instrument was entered.</summary>
/// <param name="Outcome">The score's id.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker with whom the client was working.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Value">The score, to one decimal.</param>
/// <param name="On">The day on which it was taken, on the agency's clock.</param>
/// <param name="By">Who entered it.</param>
/// <param name="RecordedAt">When it was entered.</param>
public sealed record OutcomeScored(
    [property: Privacy(PrivacyClass.None)] OutcomeId Outcome,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] Instrument Instrument,
    [property: Privacy(PrivacyClass.Special)] decimal Value,
    [property: Privacy(PrivacyClass.Client)] DateOnly On,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RecordedAt) : IResponseFact;

/// <summary>A score was taken out of what counts, because it was entered wrongly.</summary>
/// <param name="Outcome">The score's id.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Reason">Why, sealed.</param>
/// <param name="By">Who took it out.</param>
/// <param name="WithdrawnAt">When.</param>
public sealed record OutcomeWithdrawn(
    [property: Privacy(PrivacyClass.None)] OutcomeId Outcome,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset WithdrawnAt) : IResponseFact;

/// <summary>
/// The worker or the client said whether there is a gain. Of one day the word said last counts.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Rater">Whose word it is.</param>
/// <param name="Rating">What they said.</param>
/// <param name="On">Of which day, on the agency's clock.</param>
/// <param name="By">Who entered it.</param>
/// <param name="RatedAt">When it was entered.</param>
public sealed record GainRated(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] GainRater Rater,
    [property: Privacy(PrivacyClass.Special)] GainRating Rating,
    [property: Privacy(PrivacyClass.Client)] DateOnly On,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RatedAt) : IResponseFact;
