// Written by `npm run generate` from libs/contract/schema.graphql. Do not edit.
export const possibleTypes: Record<string, string[]> = {
  "AcceptInvitationResult": [
    "ConflictProblem",
    "InvitationAccepted",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "AcknowledgeCheckInResult": [
    "CheckInSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "AddAbsenceResult": [
    "ConflictProblem",
    "MemberTimeSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "AddStarterSkillsResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "StarterSkillsAdded",
    "ValidationProblem"
  ],
  "AddTeamMemberResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TeamSaved",
    "ValidationProblem"
  ],
  "AllocateResult": [
    "AllocationsSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "AnswerPulseResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "PulseAnswered",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "AnswerQuizResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "QuizAnswered",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "AnswerWordResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem",
    "WordQuestionSaved"
  ],
  "ApproveGlossaryImportResult": [
    "ConflictProblem",
    "GlossaryImportSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ArchiveGoalResult": [
    "ConflictProblem",
    "GoalSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ArchiveSkillResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "SkillSaved",
    "ValidationProblem"
  ],
  "ArchiveTeamResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TeamSaved",
    "ValidationProblem"
  ],
  "ArticleResult": [
    "ArticleSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "AskAboutWordResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem",
    "WordQuestionSaved"
  ],
  "AssessSkillResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "SkillSaved",
    "ValidationProblem"
  ],
  "BeginQuizResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "QuizBegun",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "BudgetEffectResult": [
    "BudgetEffectSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "BudgetLineResult": [
    "BudgetLineSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ChallengeResult": [
    "ChallengeSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ChangePasswordResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "PasswordChanged",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "CheckInResult": [
    "CheckInSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "CloseGoalResult": [
    "ConflictProblem",
    "GoalSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ConfirmTermFormsResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TermFormsSaved",
    "ValidationProblem"
  ],
  "ContractResult": [
    "ConflictProblem",
    "ContractSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "CorrectTermFormResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TermFormsSaved",
    "ValidationProblem"
  ],
  "CreateCycleResult": [
    "ConflictProblem",
    "CycleSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "CreateGoalResult": [
    "ConflictProblem",
    "GoalSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "CreateSkillResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "SkillSaved",
    "ValidationProblem"
  ],
  "CreateTeamResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TeamSaved",
    "ValidationProblem"
  ],
  "CreateWorkspaceResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem",
    "WorkspaceCreated"
  ],
  "CrossingResult": [
    "ConflictProblem",
    "CrossingSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "CustomerDataImportResult": [
    "ConflictProblem",
    "CustomerDataImportSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "DataSourceResult": [
    "ConflictProblem",
    "DataSourceSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "DataWishResult": [
    "ConflictProblem",
    "DataWishSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "DecideProposalResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TermProposalSaved",
    "ValidationProblem"
  ],
  "DecideTeamModeResult": [
    "ConflictProblem",
    "HeldForDecision",
    "NotFoundProblem",
    "RefusedProblem",
    "TeamSaved",
    "ValidationProblem"
  ],
  "DecisionDomainResult": [
    "ConflictProblem",
    "DecisionDomainSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "DependencyResult": [
    "ConflictProblem",
    "DependencySaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "DismissProblemResult": [
    "CapacityProblemSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "DropSkillRequirementResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "RequirementSaved",
    "ValidationProblem"
  ],
  "EndBoardPackShareResult": [
    "BoardPackShareEnded",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "EndTeamMembershipResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TeamSaved",
    "ValidationProblem"
  ],
  "EnrolmentResult": [
    "ConflictProblem",
    "EnrolmentSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ImportGlossaryResult": [
    "ConflictProblem",
    "GlossaryImportSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "InsightResult": [
    "ConflictProblem",
    "InsightSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "InviteMemberResult": [
    "ConflictProblem",
    "MemberInvited",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "LaneResult": [
    "ConflictProblem",
    "LaneSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "LearningApplicationResult": [
    "ConflictProblem",
    "LearningApplicationSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "LearningItemResult": [
    "ConflictProblem",
    "LearningItemSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "LearningPlanResult": [
    "ConflictProblem",
    "LearningPlanSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "MarkOverviewSeenResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "OverviewSeen",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "MilestoneResult": [
    "ConflictProblem",
    "MilestoneSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "NameProblemResult": [
    "CapacityProblemSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "PauseGoalResult": [
    "ConflictProblem",
    "GoalSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "PlanProblemResult": [
    "CapacityProblemSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "Problem": [
    "ConflictProblem",
    "HeldForDecision",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ProcessImprovementResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "ProcessImprovementSaved",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ProjectResult": [
    "ConflictProblem",
    "HeldForDecision",
    "NotFoundProblem",
    "ProjectSaved",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ProposeAllocationPactResult": [
    "AllocationPactSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ProposeDeprecationResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TermProposalSaved",
    "ValidationProblem"
  ],
  "ProposeTermResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TermProposalSaved",
    "ValidationProblem"
  ],
  "PulseActionResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "PulseActionSaved",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "RecalculateForecastResult": [
    "ConflictProblem",
    "ForecastSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ReconcileForecastResult": [
    "ConflictProblem",
    "ForecastSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ReconcileGoalResult": [
    "ConflictProblem",
    "GoalSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "RemoveAbsenceResult": [
    "ConflictProblem",
    "MemberTimeSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "RemoveAllocationResult": [
    "AllocationsSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "RemoveTermFormResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TermFormsSaved",
    "ValidationProblem"
  ],
  "RequestResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "RequestSaved",
    "ValidationProblem"
  ],
  "RequireSkillResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "RequirementSaved",
    "ValidationProblem"
  ],
  "ResolveProblemResult": [
    "CapacityProblemSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ResumeGoalResult": [
    "ConflictProblem",
    "GoalSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "RevokeInvitationResult": [
    "ConflictProblem",
    "InvitationRevoked",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "RevokeSessionResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "SessionRevoked",
    "ValidationProblem"
  ],
  "SetCapacityWeekResult": [
    "ConflictProblem",
    "MemberTimeSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "SetWorkingHoursResult": [
    "ConflictProblem",
    "MemberTimeSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "ShadowingResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ShadowingSaved",
    "ValidationProblem"
  ],
  "ShareBoardPackResult": [
    "BoardPackShared",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "SignAllocationPactResult": [
    "AllocationPactSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "SignGoalResult": [
    "ConflictProblem",
    "GoalSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "SignInResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "SignedIn",
    "ValidationProblem"
  ],
  "SignOutResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "SignedOut",
    "ValidationProblem"
  ],
  "SignUpResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "SignedUp",
    "ValidationProblem"
  ],
  "StatusUpdateResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "StatusUpdateSaved",
    "ValidationProblem"
  ],
  "TaskResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TaskSaved",
    "ValidationProblem"
  ],
  "TechnologyResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TechnologySaved",
    "ValidationProblem"
  ],
  "UndoGlossaryImportResult": [
    "ConflictProblem",
    "GlossaryImportSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "UpdateAllocationResult": [
    "AllocationsSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "UpdateCycleResult": [
    "ConflictProblem",
    "CycleSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "UpdateGoalResult": [
    "ConflictProblem",
    "GoalUpdated",
    "HeldForDecision",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "UpdateMemberResult": [
    "ConflictProblem",
    "MemberSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "UpdateProfileResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "ProfileSaved",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "UpdatePulseSettingsResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "PulseSettingsSaved",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "UpdateSkillResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "SkillSaved",
    "ValidationProblem"
  ],
  "UpdateTeamMemberResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TeamSaved",
    "ValidationProblem"
  ],
  "UpdateTeamResult": [
    "ConflictProblem",
    "HeldForDecision",
    "NotFoundProblem",
    "RefusedProblem",
    "TeamSaved",
    "ValidationProblem"
  ],
  "UpdateWorkspaceResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem",
    "WorkspaceUpdated"
  ],
  "UsefulnessResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "UsefulnessSaved",
    "ValidationProblem"
  ],
  "VendorInsightResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem",
    "VendorInsightSaved"
  ],
  "VendorResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem",
    "VendorSaved"
  ],
  "WithdrawAllocationPactResult": [
    "AllocationPactSaved",
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "WithdrawGoalChangeResult": [
    "ConflictProblem",
    "GoalSaved",
    "NotFoundProblem",
    "RefusedProblem",
    "ValidationProblem"
  ],
  "WithdrawProposalResult": [
    "ConflictProblem",
    "NotFoundProblem",
    "RefusedProblem",
    "TermProposalSaved",
    "ValidationProblem"
  ]
};
