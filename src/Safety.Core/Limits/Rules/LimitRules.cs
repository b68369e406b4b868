using Safety.Core.Language;

namespace Safety.Core.Limits.Rules;

/// <summary>
/// The judge of limits: what each limit in force says of a contact or a planned visit. A clause for each kind, each
/// with its reason for either answer. It only finds; what follows is for people to say.
/// </summary>
public static class LimitRules
{
    /// <summary>What every limit says of an occasion, in the order of the limits.</summary>
    /// <param name="limits">The limits of the client.</param>
    /// <param name="what">What happens.</param>
    /// <param name="scene">What is known around it.</param>
    public static IReadOnlyList<LimitAnswer> Judge(
        IReadOnlyList<LimitAsSeen> limits, LimitOccasion what, LimitScene scene) =>
        [.. limits.Select(limit => Judge(limit, what, scene))];

    /// <summary>
    /// What a limit says of what somebody reported: that it was crossed is their word, and no clause judges it. Whether
    /// it was in force, and its safety exception, hold as for every occasion.
    /// </summary>
    /// <param name="limit">The limit.</param>
    /// <param name="at">When it happened.</param>
    /// <param name="wasEmergency">Whether it was an emergency.</param>
    public static LimitAnswer Reported(LimitAsSeen limit, DateTimeOffset at, bool wasEmergency) => Answer(
        limit, at, wasEmergency, limit.NotifiedAt <= at,
        () => ("BehaviourIsForPeopleToJudge", new Judgement.Objects(
            "Somebody who works with the client reported that it was crossed.")));

    private static LimitAnswer Judge(LimitAsSeen limit, LimitOccasion what, LimitScene scene) => Answer(
        limit, what.At, what.IsCrisis, limit.NotifiedAt <= what.At || what.What == LimitOccasionType.PlannedVisit,
        () => Ask(limit.Terms, what, scene));

    private static LimitAnswer Answer(
        LimitAsSeen limit, DateTimeOffset at, bool isCrisis, bool told, Func<(string Clause, Judgement Said)> ask)
    {
        var (clause, said) = limit.Covers(at)
            ? ask()
            : ("LimitIsInForce", new Judgement.Fits("The limit was not in force then."));
        if (said is not Judgement.Objects) return new(limit.Limit, clause, LimitVerdict.Kept, said.Why);
        if (isCrisis)
            return new(
                limit.Limit, clause, LimitVerdict.Excepted,
                "It was a crisis, and the limit’s safety exception keeps the door open in an emergency.");
        return new(
            limit.Limit, clause, LimitVerdict.Breached,
            told ? said.Why : $"{said.Why} The client had not been told of the limit.");
    }

    private static (string Clause, Judgement Said) Ask(LimitTerms terms, LimitOccasion what, LimitScene scene) =>
        terms.Kind switch
        {
            LimitKind.ScheduledHoursOnly =>
                (nameof(ContactKeepsToAgreedHours), ContactKeepsToAgreedHours.Judge(terms, what, scene)),
            LimitKind.MaxContactsPerPeriod or LimitKind.MaxMinutesPerPeriod =>
                (nameof(ContactStaysWithinTheMeasure), ContactStaysWithinTheMeasure.Judge(terms, what, scene)),
            LimitKind.SingleChannel or LimitKind.WrittenOnly or LimitKind.NoPersonalChannel =>
                (nameof(ContactComesByTheAgreedWay), ContactComesByTheAgreedWay.Judge(terms, what)),
            LimitKind.NamedContactOnly or LimitKind.NoContactWithWorker =>
                (nameof(ContactIsWithTheRightPerson), ContactIsWithTheRightPerson.Judge(terms, what)),
            LimitKind.OfficeOnlyNoHomeVisit or LimitKind.TwoWorkersPresent or LimitKind.SecurityPresent
                or LimitKind.PremisesExcluded =>
                (nameof(MeetingIsWhereAndAsAgreed), MeetingIsWhereAndAsAgreed.Judge(terms, what)),
            LimitKind.ServicePaused or LimitKind.ServiceEnded =>
                (nameof(ServiceRests), ServiceRests.Judge(terms, what)),
            LimitKind.BehaviourAgreement => ("BehaviourIsForPeopleToJudge", new Judgement.Fits(
                "Whether an agreement about behaviour is kept is for people to say.")),
        };
}
