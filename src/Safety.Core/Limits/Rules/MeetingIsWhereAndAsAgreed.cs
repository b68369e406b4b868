using Safety.Core.Language;

namespace Safety.Core.Limits.Rules;

/// <summary>Face to face only there, and only in such company, as is agreed.</summary>
public static class MeetingIsWhereAndAsAgreed
{
    private static readonly LimitChannel[] FaceToFace =
        [LimitChannel.Meeting, LimitChannel.HomeVisit, LimitChannel.WalkIn];

    /// <summary>Judges one occasion.</summary>
    public static Judgement Judge(LimitTerms terms, LimitOccasion what)
    {
        if (!FaceToFace.Contains(what.Channel)) return new Judgement.Fits("It is not face to face.");
        var atHome = what.Channel == LimitChannel.HomeVisit;
        var atOffice = what.AtOffice ?? !atHome;
        return terms.Kind switch
        {
            LimitKind.OfficeOnlyNoHomeVisit => Say(!atOffice,
                atHome
                    ? "It is at the client’s home, and meetings are to be at the office."
                    : "It is not at the office, where meetings are to be.",
                "It is not at the client’s home."),
            LimitKind.PremisesExcluded => Say(atOffice,
                "It is in the agency’s rooms, to which the client is not to come.", "It is not in the agency’s rooms."),
            LimitKind.TwoWorkersPresent => Say(what.Workers < 2,
                "Two workers are to be there, and there is only one.", "Nothing says that fewer than two are there."),
            _ => Say(what.Security == false,
                "Security is to be there, and is not.", "Nothing says that security is missing."),
        };
    }

    private static Judgement Say(bool objects, string why, string fits) =>
        objects ? new Judgement.Objects(why) : new Judgement.Fits(fits);
}
