using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Demo;

/// <summary>
/// The words of the invented agency. Every name is of a colour and a thing, so that nobody can be meant by it.
/// </summary>
internal static class DemoWords
{
    public static readonly string[] First =
    [
        "Amber", "Azure", "Cobalt", "Coral", "Crimson", "Ebony", "Hazel", "Indigo", "Ivory", "Jade", "Olive", "Pearl",
        "Ruby", "Russet", "Saffron", "Scarlet", "Sienna", "Silver", "Teal", "Violet",
    ];

    public static readonly string[] Last =
    [
        "Anvil", "Basket", "Candle", "Dinghy", "Easel", "Fiddle", "Gable", "Hammock", "Inkwell", "Jigsaw", "Kettle",
        "Lantern", "Mitten", "Notebook", "Oar", "Pebble", "Quilt", "Rudder", "Saddle", "Teapot",
    ];

    public static readonly string[] Teams = ["Harbour team", "Meadow team", "Bridge team"];

    public static readonly string[] Titles =
        ["Social worker", "Home visitor", "Therapist", "Support worker", "Student social worker"];

    public static readonly (IncidentCategory Kind, int Weight, Severity? Said, string Told)[] Kinds =
    [
        (IncidentCategory.VerbalAbuse, 26, Severity.Low, "Shouted at me on the telephone and called me names."),
        (IncidentCategory.VerbalAbuse, 8, Severity.Moderate, "Shouted close to my face in the hallway until I left."),
        (IncidentCategory.Intimidation, 11, null, "Said they know which bus I take home."),
        (IncidentCategory.ThreatDirect, 7, Severity.Serious, "Said I would be sorry if I came back with that letter."),
        (IncidentCategory.ThreatWeapon, 2, Severity.Severe, "Laid a kitchen knife on the table and told me to go."),
        (IncidentCategory.PhysicalAssault, 6, Severity.Serious, "Pushed me against the door when I wanted to leave."),
        (IncidentCategory.PhysicalAssaultWeapon, 1, Severity.Severe, "Threw a chair that hit my arm."),
        (IncidentCategory.SexualHarassment, 4, Severity.Moderate, "Made remarks about my body during the visit."),
        (IncidentCategory.CoerciveDemand, 7, null, "Would file a complaint unless I wrote what they wanted."),
        (IncidentCategory.EscalatingContact, 8, null, "Fourteen calls since Friday, most of them in the evening."),
        (IncidentCategory.BoundaryIntrusion, 6, null, "Asked where my children go to school."),
        (IncidentCategory.OnlineAbuse, 2, null, "Posted my photograph with an insult."),
        (IncidentCategory.PropertyDamage, 3, null, "Kicked the door of my car."),
        (IncidentCategory.UnsafeEnvironment, 4, null, "Needles on the sofa; a stranger slept in the next room."),
        (IncidentCategory.RestraintConfinement, 1, Severity.Severe, "Locked the front door and kept the key."),
        (IncidentCategory.HomicidalIdeationDisclosed, 1, Severity.Severe, "Told me whom they think about killing."),
        (IncidentCategory.NearMiss, 5, Severity.None, "The dog was loose, and got shut away just in time."),
    ];

    public static readonly string[] ToReporter =
    [
        "Thank you for telling us. Two of us will go to the next visit, and the letter goes out by post.",
        "I have spoken with the family. Visits are at the office from now on.",
        "We have asked the police for advice and will talk it through with you before anything happens.",
        "You did right to leave. The team meeting on Monday will take this up.",
    ];

    public static readonly string[] Decided =
    [
        "Two workers at each visit until the review.", "Visits only at the office for now.",
        "Talked with the worker and the client; no further step is needed.", "The written agreement was renewed.",
    ];
}
