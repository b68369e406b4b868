using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// The words for codes that people choose and read: how a person would say it, never whose fault it was.
/// </summary>
internal static partial class Labels
{
    /// <summary>How bad it was, in the words of the person.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.None => "0 · No harm done",
        Severity.Low => "1 · Upset me for a moment",
        Severity.Moderate => "2 · It stays with me, I could use support",
        Severity.Serious => "3 · It hurt, or the threat was real",
        Severity.Severe => "4 · Treatment, a weapon, held or sexual",
        Severity.FatalOrCritical => "5 · Life in danger, hospital, or worse",
    };

    /// <summary>Who did it, as a class.</summary>
    public static string Of(PerpetratorClass who) => who switch
    {
        PerpetratorClass.ClientOrCustomer => "A client",
        PerpetratorClass.FamilyOrFriendOfClient => "Family or friend of a client",
        PerpetratorClass.StrangerWithCriminalIntent => "A stranger",
        PerpetratorClass.Coworker => "A colleague",
        PerpetratorClass.SupervisorOrManager => "A supervisor or manager",
        PerpetratorClass.PartnerOrSpouse => "The worker’s partner or spouse",
        PerpetratorClass.ParentOrRelative => "The worker’s relative",
        PerpetratorClass.Other => "Somebody else",
        PerpetratorClass.NotKnown => "Not known",
    };

    /// <summary>A kind of support.</summary>
    public static string Of(SupportStepKind kind) => kind switch
    {
        SupportStepKind.ImmediateSafety => "Being made safe at once",
        SupportStepKind.Medical => "Medical help",
        SupportStepKind.LeaveSite => "Leave to go home",
        SupportStepKind.ManagerContact => "A talk with the manager",
        SupportStepKind.PeerSupport => "A talk with a peer supporter",
        SupportStepKind.Debrief => "A debrief",
        SupportStepKind.TimeOff => "Time off",
        SupportStepKind.Counselling => "Counselling",
        SupportStepKind.PoliceSupport => "Help with the police",
        SupportStepKind.WorkloadRelief => "Relief of workload",
        SupportStepKind.FollowUp2w => "A follow-up after about two weeks",
        SupportStepKind.FollowUp6w => "A follow-up after about six weeks",
    };

    /// <summary>Why a report is closed.</summary>
    public static string Of(CloseReason reason) => reason switch
    {
        CloseReason.ActionTaken => "Action is taken, or under way with an owner and a date",
        CloseReason.AgreedWithReporter => "Agreed with the person: nothing more is needed",
        CloseReason.PassedToAnotherBody => "Police, a regulator or another body has it now",
        CloseReason.RecordedForLearning => "Kept for learning",
        CloseReason.DuplicateOfAnotherReport => "Another report tells of the same",
        CloseReason.FiledByMistake => "Filed by mistake, as the reporter says",
    };

    /// <summary>Why the reporter was not told.</summary>
    public static string Of(NotInformedReason reason) => reason switch
    {
        NotInformedReason.AskedNotToBe => "They asked not to be told",
        NotInformedReason.CannotBeReached => "They cannot be reached",
        NotInformedReason.HasLeft => "They have left the agency",
        NotInformedReason.NotKnown => "It is not known who they are",
    };

    /// <summary>Why there was no investigation.</summary>
    public static string Of(NotInvestigatedReason reason) => reason switch
    {
        NotInvestigatedReason.FactsClear => "What happened is clear without",
        NotInvestigatedReason.ReporterDoesNotWish => "The person does not wish it",
        NotInvestigatedReason.AnotherBodyInvestigates => "Another body investigates",
        NotInvestigatedReason.InvestigatedElsewhere => "It was investigated under another report",
    };

    /// <summary>What in the organisation of the work contributed.</summary>
    public static string Of(ContributingFactor factor) => factor switch
    {
        ContributingFactor.Workload => "Too many cases or too little time",
        ContributingFactor.NoEscortOrBackUp => "No escort or back-up",
        ContributingFactor.RequestUnanswered => "A request was refused or not answered",
        ContributingFactor.RiskNotShared => "A known risk was not passed on",
        ContributingFactor.SupervisionMissed => "Supervision was missed",
        ContributingFactor.TrainingNotProvided => "Training was not provided",
        ContributingFactor.UnsafePlace => "The place was not safe",
        ContributingFactor.Understaffed => "Too few staff",
        ContributingFactor.LimitNotHeld => "The agency did not set or hold a limit",
        ContributingFactor.IllFit => "The match did not fit; no fault of either",
        ContributingFactor.AlertUnanswered => "An alert was not answered in time",
        ContributingFactor.Other => "Something else in how the work is organised",
    };

    /// <summary>What something was to be that came under a taken id.</summary>
    public static string Of(EntryKind kind) => kind switch
    {
        EntryKind.Detail => "Another detail",
        EntryKind.Correction => "Another correction",
        EntryKind.Action => "Another action",
        EntryKind.Message => "Other words to the reporter",
    };

    /// <summary>How words came into a report.</summary>
    public static string Of(PassageKind kind) => kind switch
    {
        PassageKind.Filed => "First words",
        PassageKind.ToldInformally => "Written down by a colleague",
        PassageKind.Added => "Added",
        PassageKind.Corrected => "Put right by the reporter",
    };
}
