using System.Text.Json.Serialization;

namespace Safety.Core.Incidents;

/// <summary>Who did it, as a class and never as a name; Labor Code 6401.9 (d)(2)(D), and our "not known".</summary>
public enum PerpetratorClass
{
    /// <summary>A client, patient or customer; what is assumed when nothing else is said.</summary>
    ClientOrCustomer,

    /// <summary>Family or friend of a client.</summary>
    FamilyOrFriendOfClient,

    /// <summary>A stranger with criminal intent.</summary>
    StrangerWithCriminalIntent,

    /// <summary>A colleague.</summary>
    Coworker,

    /// <summary>A supervisor or manager.</summary>
    SupervisorOrManager,

    /// <summary>The worker's partner or spouse.</summary>
    PartnerOrSpouse,

    /// <summary>The worker's parent or relative.</summary>
    ParentOrRelative,

    /// <summary>Somebody else.</summary>
    Other,

    /// <summary>Not known.</summary>
    NotKnown,
}

/// <summary>The violence type of Labor Code 6401.9 (d)(2)(B). Several may apply.</summary>
public enum ViolenceType
{
    /// <summary>By somebody with no legitimate business at the site.</summary>
    [JsonStringEnumMemberName("type_1")]
    Type1,

    /// <summary>Directed at staff by clients, patients, customers or visitors; what is assumed.</summary>
    [JsonStringEnumMemberName("type_2")]
    Type2,

    /// <summary>By a present or former employee, supervisor or manager.</summary>
    [JsonStringEnumMemberName("type_3")]
    Type3,

    /// <summary>By somebody with a personal relationship with an employee.</summary>
    [JsonStringEnumMemberName("type_4")]
    Type4,
}

/// <summary>Where, as the violent incident log asks; 6401.9 (d)(2)(F).</summary>
public enum LocationClass
{
    /// <summary>In the workplace.</summary>
    InTheWorkplace,

    /// <summary>Outside the workplace, such as its parking lot.</summary>
    OutsideTheWorkplace,

    /// <summary>Another area.</summary>
    OtherArea,
}

/// <summary>Where, as the work knows its places.</summary>
public enum LocationDetail
{
    /// <summary>The client's home.</summary>
    ClientHome,

    /// <summary>The agency's office.</summary>
    AgencyOffice,

    /// <summary>A consulting room.</summary>
    ConsultingRoom,

    /// <summary>The reception.</summary>
    Reception,

    /// <summary>A vehicle.</summary>
    Vehicle,

    /// <summary>The street.</summary>
    Street,

    /// <summary>A hospital ward.</summary>
    HospitalWard,

    /// <summary>A school.</summary>
    School,

    /// <summary>A court.</summary>
    Court,

    /// <summary>The worker's own home.</summary>
    WorkerHome,

    /// <summary>On the telephone.</summary>
    Phone,

    /// <summary>Online.</summary>
    Online,

    /// <summary>Somewhere else.</summary>
    Other,
}

/// <summary>What part a member of staff had in it. The one who filed is known from the report itself.</summary>
public enum RoleInIncident
{
    /// <summary>It was directed at them.</summary>
    Target,

    /// <summary>They saw or heard it.</summary>
    Witness,

    /// <summary>They told of it.</summary>
    Reporter,

    /// <summary>They came to help.</summary>
    Responder,

    /// <summary>It is said to be their act; only in a report about a colleague.</summary>
    Subject,
}
