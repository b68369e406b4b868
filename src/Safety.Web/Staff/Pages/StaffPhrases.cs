using System.Globalization;
using Safety.Core.Staff;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pages;

/// <summary>The words for codes of people and teams as the pages show them.</summary>
public static class StaffPhrases
{
    /// <summary>A role.</summary>
    public static string Of(StaffRole role) => role switch
    {
        StaffRole.Staff => "Staff",
        StaffRole.Manager => "Manager",
        StaffRole.SafetyLead => "Safety lead",
        StaffRole.Auditor => "Auditor",
        StaffRole.Administrator => "Administrator",
    };

    /// <summary>What a role opens.</summary>
    public static string Opens(StaffRole role) => role switch
    {
        StaffRole.Staff => "files reports, sees what became of their own",
        StaffRole.Manager => "answers alerts and decides for a team",
        StaffRole.SafetyLead => "sets policy, sees the whole agency’s safety",
        StaffRole.Auditor => "replays and proves; changes nothing",
        StaffRole.Administrator => "people, teams, channels; sees no content",
    };

    /// <summary>All roles of a person, in words.</summary>
    public static string Of(IReadOnlyList<StaffRole> roles) =>
        roles.Count == 0 ? "no role" : string.Join(", ", roles.Select(Of));

    /// <summary>A channel.</summary>
    public static string Of(ContactChannel channel) => channel switch
    {
        ContactChannel.InApp => "in the app",
        ContactChannel.Email => "e-mail",
        ContactChannel.Webhook => "webhook",
    };

    /// <summary>Quiet hours, by the clock on the agency's wall.</summary>
    public static string Of(QuietHours hours) => string.Create(
        CultureInfo.InvariantCulture, $"{hours.From:HH:mm} to {hours.Until:HH:mm}");

    /// <summary>Whom a step of a ladder calls.</summary>
    public static string Of(LadderRole role) => role switch
    {
        LadderRole.TeamManager => "the team’s manager",
        LadderRole.SafetyLead => "every safety lead",
        LadderRole.EveryManager => "every manager",
        LadderRole.Person => "one person",
        LadderRole.OnCall => "whoever is on call",
    };

    /// <summary>How much of the usual load somebody can carry.</summary>
    public static string Carries(int percent) => percent switch
    {
        0 => "Nothing for now",
        25 => "A quarter",
        50 => "Half",
        75 => "Three quarters",
        100 => "As much as usual, but not everything",
        _ => string.Create(CultureInfo.InvariantCulture, $"{percent} percent"),
    };

    /// <summary>What somebody does not take on for a time.</summary>
    public static string Of(CapacityExclusion exclusion) => exclusion switch
    {
        CapacityExclusion.UnescortedVisits => "No visit alone",
        CapacityExclusion.ViolenceHistory => "No client with a history of violence",
        CapacityExclusion.WeaponHistory => "No client with a history of weapons",
        CapacityExclusion.ThreatHistory => "No client with a history of threats",
        CapacityExclusion.SexualRisk => "No client with a history of sexual approach or assault",
        CapacityExclusion.Stalking => "No client who follows people or will not let go",
        CapacityExclusion.DangerousAnimals => "No address with a dangerous animal",
        CapacityExclusion.HazardousPremises => "No hazardous premises",
    };

    /// <summary>A training.</summary>
    public static string Of(TrainingKind kind) => kind switch
    {
        TrainingKind.DeEscalation => "De-escalation",
        TrainingKind.Breakaway => "Breakaway",
        TrainingKind.LoneWorking => "Lone working",
        TrainingKind.FirstAid => "First aid",
    };

    /// <summary>Whether a person works here now.</summary>
    public static Look LookOf(StaffCard card) => card switch
    {
        { LeftAt: not null } => new("Left", Symbol.Leave, Tone.Neutral),
        { IsOnLeave: true } => new("On leave", Symbol.Pause, Tone.Caution),
        _ => new("Here", Symbol.Check, Tone.Good),
    };
}
