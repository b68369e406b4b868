namespace Safety.Core.Limits;

/// <summary>Where each kind of limit stands on the ladder of the tap.</summary>
public static class LimitLadder
{
    /// <summary>The position to which a limit turns the tap; open where it lessens no contact.</summary>
    public static TapPosition Of(LimitKind kind) => kind switch
    {
        LimitKind.MaxContactsPerPeriod or LimitKind.MaxMinutesPerPeriod => TapPosition.TapMetered,
        LimitKind.ScheduledHoursOnly => TapPosition.TapScheduled,
        LimitKind.WrittenOnly => TapPosition.TapWritten,
        LimitKind.SingleChannel or LimitKind.NamedContactOnly => TapPosition.TapSingleContact,
        LimitKind.ServicePaused or LimitKind.ServiceEnded => TapPosition.TapClosed,
        LimitKind.NoPersonalChannel or LimitKind.OfficeOnlyNoHomeVisit or LimitKind.TwoWorkersPresent
            or LimitKind.SecurityPresent or LimitKind.NoContactWithWorker or LimitKind.BehaviourAgreement
            or LimitKind.PremisesExcluded => TapPosition.TapOpen,
    };

    /// <summary>How far the tap is turned by all limits together: as far as the furthest of them.</summary>
    public static TapPosition Of(IEnumerable<LimitKind> inForce) =>
        inForce.Select(Of).DefaultIfEmpty(TapPosition.TapOpen).Max();
}
