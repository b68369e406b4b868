namespace Safety.Core.Visits;

/// <summary>By when a worker on a visit must be heard of.</summary>
public enum VisitDeadline
{
    /// <summary>The next check-in.</summary>
    CheckIn,

    /// <summary>The end of the visit.</summary>
    End,

    /// <summary>The beginning of a visit that was planned; nobody is known to be out yet.</summary>
    Start,
}

/// <summary>What sort of alarm a visit raised.</summary>
public enum VisitAlarmKind
{
    /// <summary>A check-in was missed.</summary>
    CheckInOverdue,

    /// <summary>The visit did not end in its time.</summary>
    Overrun,

    /// <summary>Somebody called for help.</summary>
    Sos,

    /// <summary>Somebody called for help in a way that an attacker cannot see.</summary>
    Duress,
}

/// <summary>What an alarm of a visit proved to be.</summary>
public enum VisitAlarmClass
{
    /// <summary>There was nothing behind it.</summary>
    False,

    /// <summary>It was a test.</summary>
    Test,

    /// <summary>It was raised to be on the safe side.</summary>
    Precautionary,

    /// <summary>Something happened; a report is opened.</summary>
    Incident,
}

/// <summary>What an attacker saw when the duress code was used: the answer to this act.</summary>
public enum DuressGuise
{
    /// <summary>A check-in.</summary>
    CheckIn,

    /// <summary>The end of the visit.</summary>
    End,

    /// <summary>A visit that was called off.</summary>
    Cancel,
}
