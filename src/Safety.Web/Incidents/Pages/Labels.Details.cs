using Safety.Core.Incidents;

namespace Safety.Web.Incidents.Pages;

internal static partial class Labels
{
    /// <summary>Where, as the log asks.</summary>
    public static string Of(LocationClass place) => place switch
    {
        LocationClass.InTheWorkplace => "In the workplace",
        LocationClass.OutsideTheWorkplace => "Outside the workplace, such as its car park",
        LocationClass.OtherArea => "Somewhere else",
    };

    /// <summary>Where, as the work knows its places.</summary>
    public static string Of(LocationDetail place) => place switch
    {
        LocationDetail.ClientHome => "The client’s home",
        LocationDetail.AgencyOffice => "The agency’s office",
        LocationDetail.ConsultingRoom => "A consulting room",
        LocationDetail.Reception => "Reception",
        LocationDetail.Vehicle => "A vehicle",
        LocationDetail.Street => "The street",
        LocationDetail.HospitalWard => "A hospital ward",
        LocationDetail.School => "A school",
        LocationDetail.Court => "A court",
        LocationDetail.WorkerHome => "The worker’s own home",
        LocationDetail.Phone => "On the telephone",
        LocationDetail.Online => "Online",
        LocationDetail.Other => "Somewhere else",
    };

    /// <summary>What made it possible.</summary>
    public static string Of(Circumstance circumstance) => circumstance switch
    {
        Circumstance.UsualJobDuties => "During usual work",
        Circumstance.PoorlyLitArea => "Poor light",
        Circumstance.Rushed => "In a hurry",
        Circumstance.LowStaffingLevel => "Too few staff",
        Circumstance.IsolatedOrAlone => "Alone or cut off",
        Circumstance.UnableToGetHelp => "No help to be had",
        Circumstance.CommunitySetting => "Out in the community",
        Circumstance.UnfamiliarLocation => "A new or unfamiliar place",
        Circumstance.Other => "Something else",
    };

    /// <summary>What went before.</summary>
    public static string Of(Antecedent antecedent) => antecedent switch
    {
        Antecedent.DemandRefused => "A demand was refused",
        Antecedent.LimitStated => "A limit was stated",
        Antecedent.ChildProtectionDecision => "A decision to protect a child",
        Antecedent.Waiting => "Waiting",
        Antecedent.Intoxication => "Drink or drugs",
        Antecedent.Symptom => "A symptom of illness",
        Antecedent.NoneSeen => "Nothing that I saw",
        Antecedent.EndingAnnounced => "An ending was announced",
        Antecedent.Other => "Something else",
    };

    /// <summary>What the worker did; each of these is skill.</summary>
    public static string Of(WorkerResponse response) => response switch
    {
        WorkerResponse.Engaged => "Stayed in contact",
        WorkerResponse.DeEscalated => "Calmed it down",
        WorkerResponse.Withdrew => "Got away",
        WorkerResponse.HeldLimit => "Held a limit",
        WorkerResponse.Blocked => "Blocked",
        WorkerResponse.SummonedHelp => "Called for help",
        WorkerResponse.EndedContact => "Ended the contact",
    };

    /// <summary>With what.</summary>
    public static string Of(Means means) => means switch
    {
        Means.Words => "Words or writing",
        Means.Gesture => "Gesture or posture",
        Means.Body => "Hands, feet, body",
        Means.Object => "An everyday object",
        Means.Weapon => "A weapon",
        Means.Animal => "An animal",
        Means.Vehicle => "A vehicle",
        Means.Electronic => "Phone, camera or internet",
        Means.Other => "Something else",
    };

    /// <summary>What followed for the person.</summary>
    public static string Of(Consequence consequence) => consequence switch
    {
        Consequence.None => "Nothing",
        Consequence.FeltThreatened => "Felt threatened",
        Consequence.Distress => "Distress",
        Consequence.Pain => "Pain",
        Consequence.VisibleInjury => "A visible injury",
        Consequence.PropertyLost => "Things lost or damaged",
        Consequence.StoppedWork => "Could not go on working that day",
        Consequence.ChangedPrivateLife => "Changed how I live",
    };

    /// <summary>Harm to the body.</summary>
    public static string Of(PhysicalHarm harm) => harm switch
    {
        PhysicalHarm.None => "None",
        PhysicalHarm.Low => "Little: first aid at most",
        PhysicalHarm.Moderate => "Needed treatment",
        PhysicalHarm.Severe => "Lasting",
        PhysicalHarm.Fatal => "Death",
    };

    /// <summary>Harm to the mind.</summary>
    public static string Of(PsychologicalHarm harm) => harm switch
    {
        PsychologicalHarm.None => "None",
        PsychologicalHarm.Low => "Distress for a few days",
        PsychologicalHarm.Moderate => "Distress that needs support or affects work",
        PsychologicalHarm.Severe => "Distress that needs specialist care",
    };

    /// <summary>The most treatment that was needed.</summary>
    public static string Of(MedicalTreatment treatment) => treatment switch
    {
        MedicalTreatment.None => "None",
        MedicalTreatment.FirstAid => "First aid",
        MedicalTreatment.BeyondFirstAid => "More than first aid",
        MedicalTreatment.EmergencyDepartment => "An emergency department",
        MedicalTreatment.AdmittedToHospital => "A stay in hospital",
    };

    /// <summary>What part a colleague had in it.</summary>
    public static string Of(RoleInIncident role) => role switch
    {
        RoleInIncident.Target => "It was directed at them",
        RoleInIncident.Witness => "Saw or heard it",
        RoleInIncident.Reporter => "Told of it",
        RoleInIncident.Responder => "Came to help",
        RoleInIncident.Subject => "It is said to be their act",
    };
}
