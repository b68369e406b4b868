using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;

namespace Safety.Web.Store;

public static partial class EventCatalog
{
    private static Entry[] Casework() =>
    [
        Of<AllocationProposed, Allocation>("allocation_proposed"),
        Of<AllocationAccepted, Allocation>("allocation_accepted"),
        Of<AllocationContested, Allocation>("allocation_contested"),
        Of<AllocationImposed, Allocation>("allocation_imposed"),
        Of<FitConcernRaised, Allocation>("fit_concern_raised"),
        Of<TransferRequested, Allocation>("transfer_requested"),
        Of<ClosureRequested, Allocation>("closure_requested"),
        Of<TransferGranted, Allocation>("transfer_granted"),
        Of<ClosureGranted, Allocation>("closure_granted"),
        Of<TransferRefused, Allocation>("transfer_refused"),
        Of<ClosureRefused, Allocation>("closure_refused"),
        Of<CaseRequestWithdrawn, Allocation>("case_request_withdrawn"),
        Of<RequestFoundUnanswered, Allocation>("request_found_unanswered"),
        Of<AllocationFoundOverdue, Allocation>("allocation_found_overdue"),
        Of<AllocationReviewed, Allocation>("allocation_reviewed"),
        Of<SerialTransferFound, Allocation>("serial_transfer_found"),
        Of<AllocationEnded, Allocation>("allocation_ended"),
        Of<CaseloadFoundOverCeiling, Caseload>("caseload_found_over_ceiling"),
        Of<CaseloadFoundWithinCeiling, Caseload>("caseload_found_within_ceiling"),
        Of<CaseloadLookPlanned, Caseload>("caseload_look_planned"),
        Of<OutcomeScored, Response>("outcome_scored"),
        Of<OutcomeWithdrawn, Response>("outcome_withdrawn"),
        Of<GainRated, Response>("gain_rated"),
        Of<ResponseFoundDiverging, Response>("response_found_diverging"),
        Of<ResponseWordAdded, Response>("response_word_added"),
        Of<ResponseReviewed, Response>("response_reviewed"),
        Of<ResponseReviewFoundOverdue, Response>("response_review_found_overdue"),
    ];
}
