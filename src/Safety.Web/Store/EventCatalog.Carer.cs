using Safety.Core.Incidents.Exposures;
using Safety.Core.Staff;
using Safety.Core.Staff.Pulses;

namespace Safety.Web.Store;

public static partial class EventCatalog
{
    private static Entry[] OfTheCarer() =>
    [
        Of<AdverseEventFound, StaffMember>("adverse_event_found"),
        Of<ReporterProtected, StaffMember>("reporter_protected"),
        Of<SupervisionHeld, StaffMember>("supervision_held"),
        Of<SupervisionMissed, StaffMember>("supervision_missed"),
        Of<SupervisionWithdrawn, StaffMember>("supervision_withdrawn"),
        Of<SupervisionLookPlanned, StaffMember>("supervision_look_planned"),
        Of<SupervisionFoundOverdue, StaffMember>("supervision_found_overdue"),
        Of<ExposureFoundHigh, Exposure>("exposure_found_high"),
        Of<ExposureFoundLow, Exposure>("exposure_found_low"),
        Of<ExposureLookPlanned, Exposure>("exposure_look_planned"),
        Of<PulseAnswered, PulseBook>("pulse_answered"),
        Of<PulseWithdrawn, PulseBook>("pulse_withdrawn"),
    ];
}
